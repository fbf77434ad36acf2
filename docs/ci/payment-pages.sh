#!/bin/sh
# Audits one shop before launch on any machine with Node 20 or newer and a Chromium or Chrome; no container is needed.
# Takes the package that npm pack wrote: payment-pages.sh reji-tenken-0.1.0.tgz
# Beside it: checkout.json (a checkout recorded with the browser's developer tools) and, where there is one,
# reji-tenken.json (the launch profile) and last.json (what was known before).
# Status: 0 nothing new of high severity or worse, 1 found, 2 could not audit.
set -eu
package=${1:?name the package that npm pack wrote}
tools=${REJI_TENKEN_TOOLS:-.reji-tenken}

npm install --prefix "$tools" --no-save --offline "$package"

set -- --recording checkout.json
if [ -f reji-tenken.json ]; then set -- "$@" --profile reji-tenken.json; fi
if [ -f last.json ]; then set -- "$@" --baseline last.json; fi
mkdir -p out
"$tools/node_modules/.bin/reji-tenken" audit "$@" --fail-on high --json out/audit.json --sarif out/audit.sarif --junit out/audit.xml --markdown out/audit.md --html out/report.html --failed-step out/failed-step.png
