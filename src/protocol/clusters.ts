import { RequestType } from './message';

/** A folder by what the URIs of its files begin with, and the text of its file of clusters, empty where it has none. */
export interface ClustersFile {
  readonly folder: string;
  readonly text: string;
}

/** Name of the file beside the articles, and bytes of one that is read, as the engine bounds them. */
export const clustersFileName = '.crossread/clusters.json';
export const maxClustersSize = 50_000_000;

export interface ClustersResult {
  /** Folders whose file is none. */
  readonly broken: readonly string[];
}

/** Editor → server: what other programs found in the articles of all folders. */
export const clustersRequest = new RequestType<{ readonly files: readonly ClustersFile[] }, ClustersResult, void>(
  'crossread/clusters',
);
