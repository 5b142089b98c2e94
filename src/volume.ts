/** An issue, and how many articles it has: `["1983-05-02", 12]`. */
export type VolumeIssue = readonly [id: string, articles: number];

/** A person or a section, the path of its page below the site's root, and how many articles it has. */
export type VolumeName = readonly [name: string, path: string, articles: number];

/**
 * `data/volume.json`: what a site tells the other sites of the same newspaper. A long archive is a row of them, each
 * of them a volume of it.
 */
export interface VolumeFacts {
  /** Raised where a field changes its meaning. */
  readonly format: typeof VOLUME_FORMAT;
  readonly title: string;
  /** The first and the last day of its issues. */
  readonly from: string;
  readonly to: string;
  /** In order of time. */
  readonly issues: readonly VolumeIssue[];
  readonly people: readonly VolumeName[];
  readonly sections: readonly VolumeName[];
}

/** Another site of the same newspaper, as it told of itself. */
export interface Volume extends VolumeFacts {
  /** Ends with a slash: `https://name.github.io/paper-1980s/`. */
  readonly address: string;
}

export const VOLUME_FORMAT = 1;

/** Where a site publishes it, below its address. */
export const VOLUME_FILE = "data/volume.json";
