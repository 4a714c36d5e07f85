/** Where supergraphs come from: a file, or another place that can be read and watched. */
export interface SupergraphSource extends AsyncDisposable {
  /** The artefact as it stands now: a composed supergraph, with or without its signature. */
  read(): Promise<string>;
  /** Tells of each artefact that differs from the one before, one at a time. */
  follow(changed: (artefact: string) => Promise<void>): void;
}
