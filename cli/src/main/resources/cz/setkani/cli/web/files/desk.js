"use strict";
// What every page of the desk does, whatever its screen.
(() => {
  // After a change that replaced a part of the page, all forms know the files as they are now.
  document.addEventListener("htmx:afterRequest", (event) => {
    const seen = event.detail.xhr && event.detail.xhr.getResponseHeader("X-Seen");
    if (seen && event.detail.successful) {
      for (const field of document.querySelectorAll("input[name=seen]")) field.value = seen;
    }
  });
  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    else form.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target.closest && event.target.closest("form");
    if (form) delete form.dataset.sent;
  });
  // Where the screens do not fit beside each other, the present one is in sight.
  addEventListener("load", () => {
    const here = document.querySelector(".bar nav [aria-current]");
    const row = here && here.closest("nav");
    if (row) row.scrollLeft += here.getBoundingClientRect().left - row.getBoundingClientRect().left - 40;
  });
})();
