/** Shows what a lesson needs and what needs it: its arcs are lit while it is pointed at or has the focus. */
export function lightArcs(map: HTMLElement): void {
  const arcs = [...map.querySelectorAll<SVGPathElement>("[data-from]")];
  const light = (event: Event | null) => {
    const row = event && (event.target as Element).closest<HTMLElement>("[data-row]");
    const at = row?.dataset.row;
    map.toggleAttribute("data-lit", at !== undefined);
    for (const arc of arcs)
      arc.toggleAttribute("data-lit", [arc.dataset.from, arc.dataset.to].includes(at));
    const ends = arcs.filter((arc) => arc.hasAttribute("data-lit"));
    const joined = new Set(ends.flatMap(({ dataset }) => [dataset.from, dataset.to]));
    for (const each of map.querySelectorAll<HTMLElement>("[data-row]"))
      each.toggleAttribute("data-lit", each === row || joined.has(each.dataset.row));
  };
  map.addEventListener("pointerover", light);
  map.addEventListener("pointerleave", () => light(null));
  map.addEventListener("focusin", light);
  map.addEventListener("focusout", () => light(null));
}
