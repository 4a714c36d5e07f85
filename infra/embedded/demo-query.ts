/** A first question that all five subgraphs answer, for the console and the README. */
export const DEMO_QUERY = `{
  estates(filter: { under: "510116001001", managementMode: PROFESSIONAL }, first: 1) {
    nodes {
      name
      division { name }
      company { name credit { score grade } }
      grids(kind: MICRO, first: 2) { nodes { code responsible { officer { name } } } }
      partyOrganizations { name memberCount }
      petitions { totalCount }
      volunteers { totalCount }
    }
  }
}`;
