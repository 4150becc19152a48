/**
 * Brings the figure that a link holds runs for into sight, now and when the link changes. A figure
 * comes to life when it is near, and then takes the runs up.
 */
export function startLinkedFigure(): void {
  const show = () => {
    const [name = "", runs] = location.hash.slice(1).split("=");
    if (!runs) return;
    const [, figure = ""] = name.split("/");
    document.getElementById(figure)?.scrollIntoView({ block: "center" });
  };
  show();
  addEventListener("hashchange", show);
}
