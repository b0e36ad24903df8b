// Hover, focus or tap on a number shows its sentence; Esc or a tap elsewhere puts it away. Without this script the
// number is a plain link to the appendix.
"use strict";
(() => {
  const box = document.createElement("div");
  box.id = "evidence";
  box.setAttribute("role", "note");
  box.hidden = true;
  document.querySelector("main").append(box);
  let shown = null, timer = 0, touched = false;

  const row = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  const bare = (node) => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll("sup").forEach((e) => e.remove());
    copy.querySelectorAll("[id]").forEach((e) => e.removeAttribute("id"));
    return copy;
  };

  const fill = (target) => {
    box.replaceChildren();
    const sentence = target.closest("li.sentence");
    const words = document.createElement("p");
    if (sentence) {
      const quote = sentence.querySelector("q");
      quote.querySelectorAll("mark").forEach((e) => e.classList.toggle("now", e === target));
      const copy = bare(quote);
      quote.querySelectorAll(".now").forEach((e) => e.classList.remove("now"));
      copy.querySelectorAll("mark:not(.now)").forEach((e) => e.replaceWith(...e.childNodes));
      words.append(copy);
      box.append(words, bare(target.closest("section").querySelector(".origin")));
    } else {
      for (const line of target.querySelectorAll("p:not(.uses)")) {
        const copy = bare(line);
        copy.querySelectorAll(".number").forEach((e) => e.remove());
        box.append(copy);
      }
    }
    const go = document.createElement("a");
    go.href = "#" + target.id;
    go.textContent = "부록에서 보기";
    box.append(go);
  };

  const show = (link) => {
    clearTimeout(timer);
    const target = row(link);
    if (!target || shown === link) return;
    hide();
    fill(target);
    shown = link;
    link.setAttribute("aria-describedby", "evidence");
    box.hidden = false;
    const at = link.getBoundingClientRect(), own = box.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - own.width - 8));
    const below = at.bottom + own.height + 8 < innerHeight || at.top < own.height + 8;
    const base = box.offsetParent ? box.offsetParent.getBoundingClientRect() : { left: -scrollX, top: -scrollY };
    box.style.left = `${left - base.left}px`;
    box.style.top = `${(below ? at.bottom + 6 : at.top - own.height - 6) - base.top}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    if (shown) shown.removeAttribute("aria-describedby");
    shown = null;
    box.hidden = true;
  };

  const later = () => { clearTimeout(timer); timer = setTimeout(hide, 250); };
  const number = (event) => event.target.closest && event.target.closest("a.cited, a.input");

  document.addEventListener("pointerdown", (event) => { touched = event.pointerType !== "mouse"; });
  document.addEventListener("mouseover", (event) => {
    if (touched) return;
    const link = number(event);
    if (link) show(link); else if (box.contains(event.target)) clearTimeout(timer); else if (shown) later();
  });
  document.addEventListener("focusin", (event) => {
    const link = number(event);
    if (link) show(link); else if (!box.contains(event.target)) hide();
  });
  document.addEventListener("click", (event) => {
    const link = number(event);
    if (link && touched) { event.preventDefault(); show(link); return; }
    if (!link && !box.contains(event.target)) hide();
    if (box.contains(event.target) && event.target.closest("a")) hide();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
