#!/usr/bin/env bash
# The main job from nothing: real declarations and a synthetic day in, explained decisions and a certificate out.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${TIDEWAITER_DEMO_DIR:-$(mktemp -d "${TMPDIR:-/tmp}/tidewaiter-demo-XXXXXX")}
consignments=${TIDEWAITER_DEMO_CONSIGNMENTS:-20000}
# As it is installed: its first line has the flags it is to run with.
tidewaiter() { dist/cli.js "$@"; }

echo "== A day of e-commerce: $consignments consignments, seed 7"
tidewaiter generate --consignments "$consignments" --seed 7 --out "$data/day.ndjson" --truth "$data/truth.ndjson"

echo "== The day, then four real declarations; decide"
samples=topology/samples/wco-declarations
tidewaiter ingest --data "$data/log" --format events --timestamps issued "$data/day.ndjson"
tidewaiter ingest --data "$data/log" --format wco-dm --timestamps issued $samples/*/TT_*.xml
tidewaiter run --data "$data/log" --until-idle

echo "== An amendment, a presentation and the responses; then 38 hours pass, so that deadlines fire"
tidewaiter ingest --data "$data/log" --format wco-dm --timestamps issued \
  $samples/TT_IM068a/Step2_*.xml $samples/TT_IM077a/Movement_Messages/*.xml $samples/*/Example_Notifications/*.xml
tidewaiter run --data "$data/log" --until-idle --advance 38h

tidewaiter report --data "$data/log" --truth "$data/truth.ndjson"

echo
echo "== One consignment explained: the declaration with a CITES certificate under a reduced data set"
tidewaiter explain --data "$data/log" DEC:GB:7848309YGA000B7QY

echo "== Everything recomputed"
tidewaiter verify --data "$data/log"

echo
echo "== 14 hours later the week has ended: with its secret, which says nothing of other weeks, every random check is audited"
tidewaiter run --data "$data/log" --until-idle --advance 14h
tidewaiter selection audit --data "$data/log" --epoch 2026-06-15
echo
echo "The directory stays for you: tidewaiter decisions --data $data/log --outcome INSPECT"
