#!/usr/bin/env bash
# Runs Python with what training needs, in an environment of its own that is made once; exit 2 without Python or packages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

wanted=requirements.txt
venv=../.cache/training-venv
log=../.cache/training-install.log

python=$(command -v python3) || { echo "train: expected python3 (3.11 or later), found none" >&2; exit 2; }
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
  { echo "train: expected python3 3.11 or later, found $("$python" --version)" >&2; exit 2; }

mkdir -p ../.cache
if ! cmp -s "$wanted" "$venv/.stamp"; then
  rm -rf "$venv"
  "$python" -m venv "$venv" >"$log" 2>&1 ||
    { echo "train: python3 cannot make a virtual environment (Debian: install python3-venv), see .cache/training-install.log" >&2; exit 2; }
  # --no-deps: the list is whole, and nothing else comes in.
  "$venv/bin/python" -m pip install --disable-pip-version-check --no-deps --only-binary :all: -r "$wanted" >>"$log" 2>&1 ||
    { echo "train: the packages of training/requirements.txt cannot be installed, see .cache/training-install.log" >&2; exit 2; }
  cp "$wanted" "$venv/.stamp"
fi

# One thread: the order of additions is then always the same.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
exec "$venv/bin/python" "$@"
