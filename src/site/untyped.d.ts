/** The part of Eleventy's programmatic interface that the site uses; the packages bring no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(enabled: boolean): void;
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, boolean>>): void;
    addNunjucksFilter(name: string, filter: (...values: never[]) => unknown): void;
    addTransform(name: string, transform: (page: string) => string): void;
    addNunjucksGlobal(name: string, value: unknown): void;
    addCollection(name: string, items: () => readonly unknown[]): void;
    addPreprocessor(
      name: string,
      extensions: string,
      process: (data: { readonly page: { readonly inputPath: string } }) => false | undefined,
    ): void;
    readonly benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
    on(
      event: "eleventy.engine.njk",
      listener: (engine: { environment: { loaders: { searchPaths: string[] }[] } }) => void,
    ): void;
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
