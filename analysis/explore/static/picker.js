import { kernel } from "./kernel.js";
import { node } from "./nodes.js";
import { rows } from "./rows.js";

function render({ model, el }) {
  const root = node("section", { class: "kbio picker", lang: "ko", "aria-label": "기사 고르기" });
  el.append(root);
  const fault = node("p", { class: "fault", role: "alert" });
  const search = node("input", {
    type: "search", class: "search", placeholder: "제목·매체·파일에서 찾기", "aria-label": "기사 찾기",
    oninput: show, onkeydown: (event) => event.stopPropagation(),
  });
  const said = node("span", { class: "origin", role: "status" });
  const all = node("button", { type: "button", class: "plain", onclick: () => tick(true) }, "보이는 기사 모두 고르기");
  const none = node("button", { type: "button", class: "plain", onclick: () => tick(false) }, "고르기 지우기");
  const again = node("button", { type: "button", class: "plain", onclick: () => line.ask({ kind: "refresh" }) }, "목록 새로 읽기");
  root.append(fault, node("div", { class: "bar" }, search, all, none, again, said));
  const line = kernel(model, root);
  const list = rows(root, {
    label: "기사 목록. Enter는 열기, 스페이스는 고르기",
    empty: "찾는 기사가 없습니다.",
    open: (row) => (row.fault ? complain(row.fault) : (complain(""), line.tell({ current: row.id }), shown())),
    tick: (row) => row.fault || choose(toggled(row.id)),
    columns: [
      { name: "tick", label: "고름", width: "3em", cell: (row) => box(row) },
      { name: "words", label: "제목", width: "minmax(0, 3fr)", cell: (row) => row.title, key: (row) => row.title },
      { name: "publisher", label: "매체", width: "7em", cell: (row) => row.publisher || "—", key: (row) => row.publisher },
      { name: "date", label: "발행일", width: "10em", cell: (row) => (row.fault ? "—" : row.published || node("span", { class: "warning" }, "발행일 없음")), key: (row) => row.published },
      { name: "size", label: "글자 수", width: "5em", cell: (row) => (row.fault ? "—" : row.characters.toLocaleString("ko")), key: (row) => row.characters },
      { name: "notes", label: "파일", width: "minmax(0, 2fr)", cell: (row) => (row.fault ? node("span", { class: "bad", title: row.fault }, `읽을 수 없음: ${row.fault}`) : row.id), key: (row) => row.id },
    ],
  });

  function box(row) {
    const ticked = model.get("chosen").includes(row.id);
    return node("span", { class: `box${ticked ? " on" : ""}${row.fault ? " off" : ""}`, "aria-hidden": "true" }, ticked ? "✓" : "");
  }

  const sought = () => search.value.trim().toLowerCase();
  const found = () => model.get("rows").filter((row) => !sought() || [row.title, row.publisher, row.id].some((s) => s.toLowerCase().includes(sought())));
  const toggled = (id) => (model.get("chosen").includes(id) ? model.get("chosen").filter((other) => other !== id) : [...model.get("chosen"), id]);

  function tick(on) {
    const ids = new Set(model.get("chosen"));
    for (const row of on ? found() : []) if (!row.fault) ids.add(row.id);
    choose(on ? [...ids] : []);
  }

  function choose(ids) {
    line.tell({ chosen: ids });
    shown();
  }

  function complain(text) {
    fault.textContent = text || model.get("fault");
    fault.hidden = !fault.textContent;
  }

  function show() {
    list.show(found());
    shown();
  }

  function shown() {
    const chosen = model.get("chosen");
    list.ticked(chosen);
    list.choose(model.get("current") || null);
    const total = model.get("rows").length.toLocaleString("ko");
    const words = chosen.length ? `${chosen.length.toLocaleString("ko")}건을 골랐습니다` : "고른 것이 없으면 열어 둔 기사가 선택입니다";
    said.textContent = `기사 ${total}건${model.get("busy") ? " (읽는 중…)" : ""} · ${words}`;
  }

  const listeners = { "change:rows": show, "change:chosen": shown, "change:current": shown, "change:busy": shown, "change:fault": () => complain("") };
  for (const [name, listen] of Object.entries(listeners)) model.on(name, listen);
  show();
  complain("");
  return () => {
    for (const [name, listen] of Object.entries(listeners)) model.off(name, listen);
    line.end();
    list.end();
  };
}

export default { render };
