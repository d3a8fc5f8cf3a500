# shellcheck shell=bash
# ./tequio bench: how fast it is; read by ../../../tequio, which brings the functions.

. "$here/src/main/sh/tools.sh"

want() {
  local tool=$1 found=$2
  shift 2
  [ -n "$found" ] || missing+=("$@")
}

missing=()
want nginx "$(command -v nginx || ls /usr/sbin/nginx 2>/dev/null)" nginx-light
want wrk "$(command -v wrk)" wrk
want pgbench "$(command -v pgbench)" postgresql-15
want chromium "$(find_browser)" chromium fonts-noto-core
want taskset "$(command -v taskset)" util-linux
want go "$(command -v go)" golang-go golang-golang-x-mod-dev
if [ ${#missing[@]} -gt 0 ]; then
  install_if_debian_root "${missing[@]}"
fi
for tool in wrk pgbench taskset; do
  command -v "$tool" >/dev/null || stop 1 "Falta $tool para medir: instálelo (en Debian: apt install wrk postgresql-15 nginx util-linux)."
done

build_if_needed
java_options
exec "$JAVA_HOME/bin/java" "${options[@]}" -cp "$jar:$(echo "$here"/target/bench-jar/*.jar)" tequio.Tequio bench "$@"
