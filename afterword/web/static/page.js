// Keys, the countdown of a hold, marks under the words as one types, and where one was. The page works without it.
(() => {
  "use strict";
  const main = () => document.getElementById("main");
  const all = (what, within = document) => [...within.querySelectorAll(what)];
  const seen = (each) => each.checkVisibility();
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  // ---- keys: whatever has data-key is done by that key, in the stop that has the focus, else on the page
  const stops = () => all("[data-stop]").filter(seen);
  const here = () => document.activeElement && document.activeElement.closest("[data-stop]");
  const off = () => { try { return localStorage.getItem("afterword.keys") === "off"; } catch { return false; } };
  const typing = (at) => at.matches("textarea, select, input:not([type=checkbox]):not([type=radio])");

  const go = (to) => {
    if (!to) return;
    to.tabIndex = -1;
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  };
  const step = (by) => {
    const every = stops(), at = every.indexOf(here());
    go(every[at < 0 ? 0 : Math.max(0, Math.min(every.length - 1, at + by))]);
  };
  const use = (it) => {
    if (it.matches("summary")) {
      const box = it.parentElement;
      box.open = !box.open;
      if (box.open) (box.querySelector("textarea") ?? all("button, select, input:not([type=hidden])", box).find(seen))?.focus();
    } else if (it.matches("button, a")) it.click();
    else if (it.matches("input[type=checkbox]")) it.click();
    else it.focus();
  };
  const press = (key) => {
    const quoted = `[data-key="${CSS.escape(key)}"]`, stop = here();
    if (stop && stop.querySelector(quoted)) return use(stop.querySelector(quoted)), true;
    const wide = all(quoted).find((each) => !each.closest("[data-stop]") && !each.closest("dialog:not([open])"));
    if (wide) return use(wide), true;
    const first = !stop && stops().find((each) => each.querySelector(quoted));
    if (first) return go(first), true; // shown first, done by the second press: nothing unseen is approved
    return false;
  };
  document.addEventListener("keydown", (event) => {
    const at = event.target;
    if (event.key === "Escape" && at.closest("details[open].act")) {
      const box = at.closest("details[open].act");
      box.open = false;
      go(box.closest("[data-stop]"));
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && at.matches("textarea")) at.form.requestSubmit();
    if (off() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(at)) return;
    if (document.querySelector("dialog[open]")) return;
    const moves = { j: 1, k: -1 };
    if (event.key in moves) step(moves[event.key]);
    else if (event.key.length !== 1 || event.key === " " || !press(event.key)) return;
    event.preventDefault();
  });

  const help = document.getElementById("help");
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-help]")) help.showModal();
  });
  const wish = document.getElementById("keys-on");
  if (wish) {
    wish.checked = !off();
    wish.addEventListener("change", () => {
      try { localStorage.setItem("afterword.keys", wish.checked ? "on" : "off"); } catch { /* not kept, then */ }
    });
  }

  // ---- the hold: how long until it goes, by the server's clock
  let ahead = 0;
  const setClock = () => { ahead = Date.parse(main()?.dataset.now ?? "") - Date.now() || 0; };
  const left = (seconds) => {
    if (seconds >= 5400) return "";
    const minutes = Math.floor(seconds / 60), rest = String(seconds % 60).padStart(2, "0");
    return calm.matches ? `${Math.max(1, Math.ceil(seconds / 60))} min` : `${minutes}:${rest}`;
  };
  const count = () => {
    for (const each of all("[data-goes]")) {
      const seconds = Math.ceil((Date.parse(each.dataset.goes) - Date.now() - ahead) / 1000);
      each.textContent = seconds > 0 ? left(seconds) : "";
      if (seconds <= -2 && !each.dataset.over) {
        each.dataset.over = "yes";
        each.dispatchEvent(new CustomEvent("over", { bubbles: true }));
      }
    }
  };

  // ---- words as one types: the marks lie under the area, and never under words that they are not about
  document.addEventListener("input", (event) => {
    const under = event.target.matches("textarea") && event.target.parentElement.querySelector(".marks");
    if (under) under.textContent = `${event.target.value}\n`;
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig, target } = event.detail;
    if (target.matches(".found")) {
      const words = requestConfig.elt.querySelector("textarea");
      if (xhr.status !== 200 || (words && requestConfig.parameters.body !== words.value)) event.detail.shouldSwap = false;
    } else if (target.id === "main" && !xhr.response.includes('id="main"')) {
      event.detail.shouldSwap = false;
      location.reload();
    }
  });

  // ---- where one was: after an act the next card has the focus, and what was done is said aloud
  let place = -1;
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.target.id === "main") place = stops().indexOf(here());
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id !== "main") return;
    setClock();
    count();
    const every = stops();
    go(place < 0 ? main() : every[Math.min(place, every.length - 1)] ?? main());
    document.getElementById("said").textContent = main().querySelector(".told p, h1")?.textContent ?? "";
  });

  for (const each of all("[data-help]")) each.hidden = false;
  setClock();
  count();
  setInterval(count, calm.matches ? 15000 : 1000);
})();
