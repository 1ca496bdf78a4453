"use strict";
// Moves meetings about the board, by pointer and by keyboard. What it does is sent as the form #put.
(() => {
  const FAR = 6; // pixels that tell a drag from a click
  const LONG = 350; // milliseconds after which a finger holds a meeting rather than scrolls
  const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  let held = null; // what is held: {link, cell, ghost}; without a ghost by keyboard
  let pressed = null; // what may be held soon
  let wasDragged = false;

  const board = () => document.querySelector(".board");
  const meeting = (event) => event.target.closest && event.target.closest("a.meeting");

  function hold(link, byPointer) {
    held = { link, cell: null, ghost: null };
    link.classList.add("lifted");
    if (byPointer) {
      wasDragged = true;
      held.ghost = link.cloneNode(true);
      held.ghost.className = "meeting ghost";
      for (const name of ["href", "hx-get", "data-meeting"]) held.ghost.removeAttribute(name);
      document.body.append(held.ghost);
    }
    aim(link.closest("td"));
  }

  function aim(cell) {
    if (held.cell) held.cell.classList.remove("over");
    held.cell = cell;
    if (!cell) return;
    cell.classList.add("over");
    if (!held.ghost) {
      cell.scrollIntoView({ block: "nearest", inline: "nearest" });
      document.getElementById("say").textContent = cell.dataset.say;
    }
  }

  function leave() {
    if (pressed) clearTimeout(pressed.timer);
    pressed = null;
    if (!held) return;
    aim(null);
    held.link.classList.remove("lifted");
    if (held.ghost) held.ghost.remove();
    held = null;
  }

  function putDown() {
    const { link, cell } = held;
    leave();
    if (!cell || cell === link.closest("td")) return;
    const form = document.getElementById("put");
    form.elements.meeting.value = link.dataset.meeting;
    form.elements.round.value = cell.dataset.round;
    form.elements.table.value = cell.dataset.table;
    form.requestSubmit();
  }

  document.addEventListener("pointerdown", (event) => {
    const link = meeting(event);
    wasDragged = false;
    if (!link || event.button !== 0 || held) return;
    pressed = { link, x: event.clientX, y: event.clientY, isFinger: event.pointerType !== "mouse" };
    if (pressed.isFinger) pressed.timer = setTimeout(() => hold(link, true), LONG);
  });

  document.addEventListener("pointermove", (event) => {
    const isFar =
      pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > FAR;
    if (!held && isFar && pressed.isFinger) leave();
    else if (!held && isFar) hold(pressed.link, true);
    if (held && held.ghost) {
      follow(event);
      scroll(event);
    }
  });

  function follow(event) {
    held.ghost.style.left = event.clientX + 8 + "px";
    held.ghost.style.top = event.clientY + 8 + "px";
    const under = document.elementFromPoint(event.clientX, event.clientY);
    aim(under && under.closest("td[data-round]"));
  }

  function scroll(event) {
    const edge = board().getBoundingClientRect();
    if (event.clientX > edge.right - 40) board().scrollLeft += 12;
    if (event.clientX < edge.left + 90) board().scrollLeft -= 12;
    if (event.clientY > edge.bottom - 40) board().scrollTop += 12;
    if (event.clientY < edge.top + 60) board().scrollTop -= 12;
  }

  document.addEventListener("pointerup", (event) => {
    if (held && held.ghost) {
      follow(event);
      putDown();
    } else if (!held) leave();
  });
  document.addEventListener("pointercancel", leave);
  const stopIfDragged = (event) => {
    if (held && held.ghost) event.preventDefault();
  };
  document.addEventListener("touchmove", stopIfDragged, { passive: false });
  document.addEventListener("contextmenu", stopIfDragged);
  document.addEventListener("dragstart", (event) => meeting(event) && event.preventDefault());
  const noClickAfterDrag = (event) => {
    if (wasDragged) {
      event.preventDefault();
      event.stopPropagation();
    }
    wasDragged = false;
  };
  document.addEventListener("click", noClickAfterDrag, true);

  document.addEventListener("keydown", (event) => {
    const link = meeting(event);
    if (held) holding(event);
    else if (link && event.key === " ") {
      event.preventDefault();
      hold(link, false);
    }
  });

  function holding(event) {
    const step = STEPS[event.key];
    if (event.key === "Escape" || event.key === "Tab" || held.ghost) leave();
    else if (step) {
      event.preventDefault();
      const round = Number(held.cell.dataset.round) + step[0];
      const table = Number(held.cell.dataset.table) + step[1];
      const next = document.querySelector(`td[data-round="${round}"][data-table="${table}"]`);
      if (next) aim(next);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      putDown();
    }
  }

  // After a change the board stays scrolled as it was, and the focus is where the change was.
  let scrolled = null;
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (board()) scrolled = [board().scrollLeft, board().scrollTop];
    if (event.detail.xhr.status === 409) {
      event.detail.target = document.getElementById("notices");
      event.detail.selectOverride = "unset";
      event.detail.swapOverride = "innerHTML show:top";
    }
  });
  document.addEventListener("htmx:afterSettle", () => {
    const hand = document.getElementById("hand");
    if (!scrolled || !hand) return;
    [board().scrollLeft, board().scrollTop] = scrolled;
    scrolled = null;
    const question = hand.querySelector("[role=alert] button");
    const shown = hand.querySelector(`a.meeting[data-meeting="${hand.dataset.shown}"]`);
    const next = question || shown;
    if (next) next.focus();
  });
})();
