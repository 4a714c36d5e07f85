/** Everything a screen calls "the estate": owned by five subgraphs, asked as one. */
export const ESTATE_FIELDS = `
  id code name form managementMode
  division { code name partyOrganization { id name } }
  grids(kind: MICRO, first: 3) { totalCount nodes { id kind responsible { officer { name phone } startedAt } } }
  partyOrganizations { id name memberCount secretary }
  company { id name credit { score grade asOf entries { points reason } } partyOrganization { id } }
  bodies { kind name seats partyMemberSeats }
  petitions(first: 3) { totalCount nodes { id stage owedBy { level } deadlines { kind dueAt state } } }
  volunteers(first: 3) { totalCount nodes { id name hours team { name } } }
`;
