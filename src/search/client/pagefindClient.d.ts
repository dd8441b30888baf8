/** The part of Pagefind's browser client that is used; `bundleClient.ts` says where the module comes from. */
declare module "pagefind-client" {
  export function createInstance(options: { basePath: string; noWorker: true }): {
    init: () => Promise<void>;
    search: (term: string) => Promise<{ results: { id: string }[] }>;
  };
}
