#!/bin/sh
# By double click: opens the desk in the browser; with the folder of an event, that event. Where
# something went wrong the window stays open, and without a window one is opened to say so. (Linux and
# macOS start the same file; there it is called Setkani.command.)

here=$(readlink -f -- "$0" 2>/dev/null) || here=$0
here=$(CDPATH='' cd -- "$(dirname -- "$here")" && pwd -P) || exit 1

# Shows text where nobody looks at a terminal.
show() {
  zenity --error --no-markup --title=Setkani --text="$1" 2>/dev/null ||
    kdialog --title Setkani --error "$1" 2>/dev/null ||
    xmessage -center "$1" 2>/dev/null ||
    notify-send Setkani "$1" 2>/dev/null ||
    printf '%s\n' "$1" >&2
}

if [ -t 1 ] && [ -t 2 ]; then
  "$here/bin/setkani" desk "$@"
  result=$?
  # Ctrl+C and a closed window are no faults.
  case $result in 0 | 129 | 130 | 143) exit 0 ;; esac
  printf '\n%s\n%s\n' "Něco se nepovedlo, proč, stojí výše. Okno zavřete klávesou Enter." \
    "Something went wrong, the reason stands above. Press Enter to close this window."
  read -r _
else
  said=$("$here/bin/setkani" desk "$@" 2>&1 >/dev/null)
  result=$?
  case $result in 0 | 129 | 130 | 143) exit 0 ;; esac
  show "$said"
fi
exit "$result"
