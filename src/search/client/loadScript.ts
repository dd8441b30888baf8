/** Loads a classic script of the site. Rejects when it does not come. */
export const loadScript = (address: URL): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address.href;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address.pathname} did not load`)));
    document.head.append(script);
  });
