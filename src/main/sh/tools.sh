# shellcheck shell=bash
# Tools of others that tests and measurements need; read by test.sh and bench.sh.

install_if_debian_root() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  say "Se instala lo que falta: $*"
  apt-get -qq update </dev/null >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 install -y \
    --no-install-recommends "$@" </dev/null >"$here/target/apt.log" 2>&1 || true
}

find_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name"; then return; fi
  done
}
