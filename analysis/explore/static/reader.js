import { evidence } from "./evidence.js";
import { kernel } from "./kernel.js";
import { node } from "./nodes.js";

function render({ model, el }) {
  const root = node("section", { class: "kbio reader", lang: "ko", "aria-label": "근거 보기" });
  el.append(root);
  const fault = node("p", { class: "fault", role: "alert" });
  root.append(fault);
  const line = kernel(model, root);
  const view = evidence(root, {
    selected: (id) => line.tell({ selected: id }),
    filtered: ({ layers, query }) => line.tell({ layers, query }),
  });
  const complain = () => {
    fault.textContent = model.get("fault");
    fault.hidden = !model.get("fault");
  };
  const listeners = {
    "change:page": () => view.show(model.get("page")),
    "change:selected": () => view.select(model.get("selected")),
    "change:layers": () => view.filter({ layers: model.get("layers") }),
    "change:query": () => view.filter({ query: model.get("query") }),
    "change:fault": complain,
  };
  view.filter({ layers: model.get("layers"), query: model.get("query") });
  view.show(model.get("page"), model.get("selected"));
  complain();
  for (const [name, listen] of Object.entries(listeners)) model.on(name, listen);
  return () => {
    for (const [name, listen] of Object.entries(listeners)) model.off(name, listen);
    line.end();
    view.end();
  };
}

export default { render };
