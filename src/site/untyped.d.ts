/** The part of Eleventy's programmatic interface that the site uses; the packages bring no types. */
declare module "@11ty/eleventy" {
  /** What a page is made of: for each page of a list, one of its items stands under its name. */
  export type PageData = Readonly<Record<string, { readonly path: string }>>;

  export interface PageOptions {
    readonly pagination?: { readonly data: string; readonly size: number; readonly alias: string };
    readonly permalink: (data: PageData) => string;
  }

  export interface EleventyConfig {
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(enabled: boolean): void;
    addTemplate(path: string, page: (data: PageData) => string, options: PageOptions): void;
    addTransform(name: string, transform: (page: string) => string): void;
    addCollection(name: string, items: () => readonly unknown[]): void;
    readonly benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
  }

  export interface WrittenPage {
    readonly url: string;
    readonly outputPath: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; config: (config: EleventyConfig) => void },
    );
    initializeConfig(overrides: Readonly<Record<string, unknown>>): Promise<void>;
    disableLogger(): void;
    write(): Promise<[copied: unknown, written: readonly WrittenPage[]]>;
  }
}

declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  export default class DevServer {
    constructor(
      name: string,
      folder: string,
      options: {
        port?: number;
        pathPrefix?: string;
        domDiff?: boolean;
        messageOnStart?: (started: { localhostUrl: string }) => string;
        middleware?: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
      },
    );
    readonly server: Server;
    ready(): Promise<void>;
    serve(port: number): void;
    reload(event: Readonly<Record<string, unknown>>): void;
    close(): Promise<void>;
    _serverListen(port: number): void;
  }
}
