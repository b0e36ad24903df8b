import { node } from "./nodes.js";

const PATIENCE = 3000; // ms without an answer, after which the reader is told

const BUSY = "커널이 답하지 않습니다. 다른 셀을 실행하는 중이거나 멈췄습니다. 표시·거르기·고르기는 그대로 쓸 수 있습니다.";
const GONE = "커널과의 연결이 끊겼습니다. 보이는 내용은 그대로 쓸 수 있습니다. 다시 이으려면 Kernel → Restart Kernel(커널 다시 시작) 뒤에 셀을 실행하세요.";

/** Talks to the kernel, and says so in one line when it does not answer. `ask` sends a message that wants an answer. */
export function kernel(model, element) {
  const line = node("p", { class: "status", role: "status" });
  element.append(line);
  let waiting = 0;
  let gone = false;

  const say = (text) => {
    if (line.textContent !== text) line.textContent = text;
    line.classList.toggle("shown", Boolean(text));
  };
  const live = () => {
    gone = model.comm_live === false || model.widget_manager?.kernel?.status === "dead";
    say(gone ? GONE : "");
  };
  const lost = () => {
    gone = true;
    say(GONE);
  };
  const heard = () => {
    clearTimeout(waiting);
    waiting = 0;
    if (!gone) say("");
  };
  model.on("msg:custom", heard);
  model.on("comm_live_update", lost);
  live();

  return {
    ask(message, buffers) {
      if (!waiting) waiting = setTimeout(() => say(gone ? GONE : BUSY), PATIENCE);
      try {
        model.send(message, undefined, buffers);
      } catch {
        lost();
      }
    },
    /** Set traits and send them, asking the kernel to acknowledge. */
    tell(changes) {
      for (const [name, value] of Object.entries(changes)) model.set(name, value);
      try {
        model.save_changes();
      } catch {
        lost();
        return;
      }
      this.ask({ kind: "ping" });
    },
    end() {
      clearTimeout(waiting);
      model.off("msg:custom", heard);
      model.off("comm_live_update", lost);
    },
  };
}
