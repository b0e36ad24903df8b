import { framed } from "./nodes.js";

const SVG = "http://www.w3.org/2000/svg";
const SPINE = 9; // px from the left edge, in the text's margin

/** Lines that join words of a text: from each word along the gap under its line to a spine in the margin. */
export function wires(text) {
  const element = document.createElementNS(SVG, "svg");
  element.setAttribute("class", "wires");
  element.setAttribute("aria-hidden", "true");
  let ends = [];
  const draw = framed(paint);
  const watch = new ResizeObserver(draw);
  watch.observe(text);

  function paint() {
    const frame = text.getBoundingClientRect();
    const places = ends
      .map((end) => end.getClientRects()[0])
      .filter(Boolean)
      .map((box) => ({ x: box.left - frame.left, y: box.bottom - frame.top + 2.5 }));
    if (places.length < 2) {
      element.replaceChildren();
      return;
    }
    const ys = places.map((place) => place.y);
    const lines = [`M${SPINE} ${Math.min(...ys)}V${Math.max(...ys)}`];
    for (const { x, y } of places) lines.push(`M${SPINE} ${y}H${x + 1}`);
    element.replaceChildren(shape("path", { d: lines.join("") }), ...places.map(({ x, y }) => shape("circle", { cx: x + 1, cy: y, r: 3 })));
  }

  function shape(tag, attributes) {
    const made = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  }

  return {
    element,
    join(found) {
      ends = found;
      draw();
    },
    clear() {
      ends = [];
      element.replaceChildren();
    },
    end() {
      watch.disconnect();
      draw.cancel();
    },
  };
}
