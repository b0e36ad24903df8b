import { evidence } from "./evidence.js";
import { kernel } from "./kernel.js";
import { node, unique } from "./nodes.js";

const PAUSE = 150; // ms after the last key before what is typed is read; what is pasted or uploaded is read at once

function render({ model, el }) {
  const prefix = unique("live");
  const root = node("section", { class: "kbio live blank", lang: "ko", "aria-label": "바로 읽기" });
  el.append(root);
  const still = (event) => event.stopPropagation(); // JupyterLab's keys are not meant while one types
  const area = node("textarea", { id: `${prefix}-text`, rows: "7", placeholder: "기사를 여기에 붙여넣으세요.", oninput: later, onpaste: soon, onkeydown: still });
  const fields = {
    published: field("발행일", "published", { type: "date" }),
    title: field("제목", "title", { placeholder: "비우면 기사에서 읽습니다" }),
    publisher: field("매체", "publisher", {}),
    url: field("주소", "url", { type: "url", placeholder: "https://" }),
  };
  const file = node("input", { type: "file", accept: ".txt,.html,.htm", class: "unseen", tabindex: "-1", "aria-label": "기사 파일", onchange: upload });
  const pick = node("button", { type: "button", class: "plain", onclick: () => file.click() }, "파일 올리기 (txt, html)");
  const clear = node("button", { type: "button", class: "plain", onclick: empty }, "비우기");
  const name = node("input", { id: `${prefix}-name`, onkeydown: still, spellcheck: "false" });
  const keep = node("button", { type: "button", class: "main", disabled: true, onclick: () => ask("keep", { name: name.value }) }, "seeds에 추가");
  const said = node("p", { class: "origin", role: "status" });
  const fault = node("p", { class: "fault", role: "alert", hidden: true });
  let bytes = null; // of an uploaded file; what is typed otherwise
  let uploaded = "";
  let turn = 0;
  let pause = 0;

  root.append(
    node(
      "div",
      { class: "form" },
      node("div", { class: "field wide" }, node("label", { for: `${prefix}-text` }, "기사 본문"), area),
      ...Object.values(fields).map(({ element }) => element),
      node("div", { class: "bar wide" }, pick, clear, file, said),
    ),
    fault,
  );
  const line = kernel(model, root);
  const view = evidence(root, {
    selected: (id) => line.tell({ selected: id }),
    filtered: () => {},
  });
  const foot = node(
    "div",
    { class: "bar keep" },
    node("label", { for: `${prefix}-name` }, "파일 이름"), name, keep,
    node("span", { class: "origin" }, "이 단추를 누를 때만 파일이 만들어집니다."),
  );
  root.append(foot);

  function field(label, key, attributes) {
    const id = `${prefix}-${key}`;
    const input = node("input", { id, type: "text", onchange: soon, onkeydown: still, ...attributes });
    return { input, element: node("div", { class: "field" }, node("label", { for: id }, label), input) };
  }

  function later() {
    bytes = null;
    uploaded = "";
    clearTimeout(pause);
    pause = setTimeout(read, PAUSE);
  }

  function soon() {
    clearTimeout(pause);
    pause = setTimeout(read, 0); // after the paste has reached the field
  }

  function read() {
    clearTimeout(pause);
    if (!bytes && !area.value.trim()) {
      view.show(null);
      keep.disabled = true;
      return;
    }
    const values = Object.fromEntries(Object.entries(fields).map(([key, { input }]) => [key, input.value]));
    ask("read", { ...values, text: bytes ? "" : area.value, name: uploaded }, bytes ? [bytes] : undefined);
  }

  function ask(kind, message, buffers) {
    turn += 1;
    performance.mark(`kbio-ask-${turn}`);
    line.ask({ kind, turn, ...message }, buffers);
  }

  async function upload() {
    const [given] = file.files;
    if (!given) return;
    bytes = await given.arrayBuffer();
    uploaded = given.name;
    file.value = "";
    area.value = "";
    area.placeholder = `올린 파일: ${uploaded}`;
    read();
  }

  function empty() {
    bytes = null;
    uploaded = "";
    area.value = "";
    area.placeholder = "기사를 여기에 붙여넣으세요.";
    for (const { input } of Object.values(fields)) input.value = "";
    complain("");
    said.textContent = "";
    read();
    area.focus();
  }

  function complain(text) {
    fault.textContent = text;
    fault.hidden = !text;
  }

  function heard(message) {
    if (message.kind === "pong" || message.turn < turn) return; // an answer to what has been changed since
    complain(message.kind === "fault" ? message.fault : "");
    if (message.kind === "page") {
      view.show(message.page, view.state.selected);
      keep.disabled = false;
      if (!name.value || name.value === name.dataset.made) name.value = message.name;
      name.dataset.made = message.name;
      const counts = message.page.marks.filter(([, , layer]) => layer !== "deal" && layer !== "name").length;
      said.textContent = `수와 날짜 ${counts.toLocaleString("ko")}곳을 읽었습니다.`;
      performance.measure("kbio-read", `kbio-ask-${message.turn}`);
    } else if (message.kind === "kept") {
      said.textContent = `${message.path}에 저장했습니다.`;
      keep.disabled = true;
    } else if (message.of === "read") {
      view.show(null);
      keep.disabled = true;
      said.textContent = "";
    }
  }

  const chosen = () => view.select(model.get("selected"));
  model.on("msg:custom", heard);
  model.on("change:selected", chosen);
  return () => {
    clearTimeout(pause);
    model.off("msg:custom", heard);
    model.off("change:selected", chosen);
    line.end();
    view.end();
  };
}

export default { render };
