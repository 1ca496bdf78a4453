"use strict";
// Files are dropped, and lists are copied; both can be done without.
(() => {
  for (const drop of document.querySelectorAll("form.drop")) {
    const field = drop.querySelector("input[type=file]");
    const over = (event) => {
      event.preventDefault();
      drop.classList.add("over");
    };
    drop.addEventListener("dragenter", over);
    drop.addEventListener("dragover", over);
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      if (event.dataTransfer.files.length > 0) {
        field.files = event.dataTransfer.files;
        drop.requestSubmit();
      }
    });
  }
  for (const button of document.querySelectorAll("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch (refused) {
        document.execCommand("copy");
      }
      button.textContent = button.dataset.done;
    });
  }
})();
