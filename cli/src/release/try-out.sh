#!/bin/sh
# Tries a zip for organisers as somebody unpacks it: its program plans and prints an example, and its desk
# gives a page. Nothing is left behind. On Windows it runs in the shell that comes with Git.
#   try-out.sh setkani-VERSION-SYSTEM.zip
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work" 2>/dev/null || :' EXIT
mkdir "$work/Zkouška vydání (1)"
unzip -q "$1" -d "$work/Zkouška vydání (1)"
cd "$work/Zkouška vydání (1)"/setkani-*

home=$work/home
setkani() {
  bin/setkani "$@"
}
case $(uname -s) in
  MINGW* | MSYS* | CYGWIN*)
    home=$(cygpath -m "$home")
    setkani() {
      cmd //d //c 'bin\setkani.cmd' "$@"
    }
    ;;
esac
JAVA_TOOL_OPTIONS=-Dsetkani.home=$home
JAVA_HOME=$work/nowhere
export JAVA_TOOL_OPTIONS JAVA_HOME

echo "--- plans and prints"
setkani schedule examples/rivertown --lang en
test -s examples/rivertown/result/timetables.pdf

echo "--- opens the desk"
setkani desk examples/rivertown --no-browser --lang en >"$work/said" 2>&1 &
desk=$!
address=
for _ in $(seq 60); do
  address=$(sed -n 's/^ *\(http:[^ ]*\).*/\1/p' "$work/said" | tr -d '\r' | head -n 1)
  [ -z "$address" ] || break
  sleep 1
done
cat "$work/said"
origin=${address%"${address#http://*/}"}
origin=${origin%/}
curl --silent --show-error --fail --location --cookie-jar "$work/cookies" --output "$work/page" \
  "$origin/?${address##*\?}"
grep -q '<h1>' "$work/page"

echo "--- closes it"
token=$(sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' "$work/page" | head -n 1)
curl --silent --show-error --fail --cookie "$work/cookies" --header "Origin: $origin" --data "token=$token" \
  --output "$work/page" "$origin/quit"
wait "$desk"
echo "--- works"
