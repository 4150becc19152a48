import { useEffect, useState } from "react";

/** What stands after the # of the address, and the way to change it; null while a page is built. */
export function useFragment(): [string | null, (fragment: string) => void] {
  const [fragment, setFragment] = useState<string | null>(null);

  useEffect(() => {
    const read = () => setFragment(decodeURIComponent(location.hash.slice(1)));
    read();
    addEventListener("hashchange", read);
    addEventListener("popstate", read);
    return () => {
      removeEventListener("hashchange", read);
      removeEventListener("popstate", read);
    };
  }, []);

  function go(next: string): void {
    history.pushState(null, "", next === "" ? location.pathname : `#${next}`);
    setFragment(next);
  }

  return [fragment, go];
}
