#!/usr/bin/env bash
# Makes .venv, bound to the Python of a QGIS 3.40 or later; installs that QGIS from Debian's backports where there is none.
# ORSEN_PYTHON names the Python that has QGIS's bindings (default: /usr/bin/python3, Debian's).
set -euo pipefail
cd "$(dirname "$0")/.."
python=${ORSEN_PYTHON:-/usr/bin/python3}
stamp=.venv/.ready
# Programs of the tests (PostGIS among them) and the fonts of the pages, by the Debian package that brings each.
programs="xvfb-run:xvfb xauth:xauth pdftoppm:poppler-utils qpdf:qpdf soffice:libreoffice-calc-nogui"
wanted=$(cat requirements-dev.txt scripts/setup.sh | cksum)-$python

say() { printf '%s\n' "$*" >&2; }
has_qgis() { "$python" -c 'import sys; from qgis.core import Qgis; sys.exit(Qgis.QGIS_VERSION_INT < 34000)' >/dev/null 2>&1; }
has_venv() { "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; }
find_lrelease() { for name in lrelease /usr/lib/qt6/bin/lrelease /usr/lib/qt5/bin/lrelease lrelease-qt6 lrelease-qt5; do command -v "$name" && return; done; return 1; }
postgis_package() { if grep -q bookworm /etc/os-release; then echo postgresql-15-postgis-3; else echo postgresql-17-postgis-3; fi; }
missing_packages() {
  local pair
  for pair in $programs; do command -v "${pair%%:*}" >/dev/null || printf '%s ' "${pair##*:}"; done
  find_lrelease >/dev/null || printf 'qttools5-dev-tools '
  has_venv || printf 'python3-venv '
  ls /usr/share/fonts/truetype/open-sans >/dev/null 2>&1 || printf 'fonts-open-sans '
  ls /usr/share/postgresql/*/extension/postgis.control >/dev/null 2>&1 || printf 'postgresql %s ' "$(postgis_package)"
}
can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }
apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@" >&2; }

add_backports() {
  local release
  release=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  [ "$release" = bookworm ] || [ "$release" = trixie ] || return 0
  local mirror
  mirror=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | head -1 | tr -d ' ' || true)
  [ -n "$mirror" ] || return 0
  grep -rqs "$release-backports" /etc/apt/sources.list /etc/apt/sources.list.d ||
    echo "deb $mirror $release-backports main" >"/etc/apt/sources.list.d/$release-backports.list"
  echo "$release-backports"
}

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi

if ! has_qgis; then
  can_install || { say "ORSEN needs QGIS 3.40 or later: install it (on Debian 12: 'apt install -t bookworm-backports qgis python3-qgis' as root), then run 'make' again with ORSEN_PYTHON set to the Python that can 'import qgis' (now: $python)."; exit 1; }
  say "Installing QGIS (once, some minutes)…"
  suite=$(add_backports)
  apt-get update -q >&2
  apt_install ${suite:+-t "$suite"} qgis python3-qgis
  has_qgis || { say "The QGIS that apt offers is older than 3.40: install a later one and set ORSEN_PYTHON to its Python."; exit 1; }
fi
packages=$(missing_packages)
if [ -n "$packages" ]; then
  can_install || { say "ORSEN needs these programs: install them (on Debian: 'apt install $packages' as root), then run 'make' again; ORSEN_PYTHON names the Python of QGIS (now: $python)."; exit 1; }
  say "Installing $packages(once)…"
  apt-get update -q >&2
  # shellcheck disable=SC2086  (a list of names)
  apt_install $packages
fi

say "Making .venv with $python (once)…"
rm -rf .venv
"$python" -m venv --system-site-packages .venv
# --no-deps: the file is complete, and nothing may replace the numpy that QGIS and GDAL were built with.
.venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.txt
# pyproj looks for PROJ's data under the prefix of its Python, and the environment has another one than QGIS.
proj_data=$("$python" -c 'import pyproj.datadir; print(pyproj.datadir.get_data_dir())' 2>/dev/null) &&
  mkdir -p .venv/share && ln -sfn "$proj_data" .venv/share/proj
printf '%s' "$wanted" >"$stamp"
