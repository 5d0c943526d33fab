#!/usr/bin/env bash
# Prints the container engine that works here, docker or podman; with `compose` only one that has compose. Exits 2 without.
set -euo pipefail
asked=${1:-}
for engine in docker podman; do
  command -v "$engine" >/dev/null || continue
  "$engine" info >/dev/null 2>&1 || { echo "$engine is installed, but no engine answers it" >&2; continue; }
  if [ "$asked" = compose ] && ! "$engine" compose version >/dev/null 2>&1; then
    echo "$engine works, but has no compose" >&2
    continue
  fi
  echo "$engine"
  exit 0
done
echo "expected a running container engine (docker or podman)${asked:+ with $asked}, found none" >&2
exit 2
