# shellcheck shell=bash
# ./tequio test: everything a change must pass; read by ../../../tequio, which brings the functions.

. "$here/src/main/sh/tools.sh"

need_browser() {
  mkdir -p "$here/target"
  local missing=()
  [ -n "$(find_browser)" ] || missing+=(chromium fonts-noto-core)
  command -v node >/dev/null || missing+=(nodejs)
  [ ${#missing[@]} -eq 0 ] || install_if_debian_root "${missing[@]}"
  [ -n "$(find_browser)" ] && command -v node >/dev/null ||
    stop 1 "Faltan Chromium y Node.js para las pruebas con navegador: instálelos (en Debian: apt install chromium nodejs) o corra ./tequio test --fast."
}

# Go is the verifier of the public record that is not ours; without it that test is left out.
want_go() {
  command -v go >/dev/null && [ -d /usr/share/gocode/src/golang.org/x/mod ] ||
    install_if_debian_root golang-go golang-golang-x-mod-dev
}

maven() {
  (cd "$here" && mvn -B -ntp "-Dtequio.chromium=$(find_browser || true)" \
    "-Dtequio.node=$(command -v node || true)" "$@" </dev/null)
}

# What is shipped holds nothing that tests or measures.
check_jar() {
  local stray
  stray=$("$JAVA_HOME/bin/jar" tf "$(echo "$here"/target/tequio-*.jar)" |
    grep -E 'tequio/bench/|archunit|spring-modulith-core|spring-data-|snakeyaml|hibernate-validator' || true)
  [ -z "$stray" ] || stop 1 "El paquete lleva lo que no debe: $stray"
}

installed_15=/usr/lib/postgresql/15/bin/initdb
excluded=
only=
# Seconds for each parser, where there are ten or more; else for all of them together.
fuzzing=5
for option in "$@"; do
  case $option in
    --fast) excluded='slow|browser' ;;
    --slow) only='slow|browser' fuzzing=20 ;;
    *) stop 2 "No existe «$option»; las opciones de test son --fast y --slow." ;;
  esac
done
if [ -n "$excluded" ] && [ -n "$only" ]; then
  stop 2 "Elija --fast o --slow, no las dos."
fi
need_maven
if [ -z "$excluded" ]; then
  need_browser
  want_go
fi

maven verify "-Dtequio.tests.excluded=$excluded" "-Dtequio.tests.only=$only" "-Dtequio.fuzzing=$fuzzing"
check_jar

if [ -z "$excluded" ] && [ -z "$only" ]; then
  if [ ! -x "$installed_15" ]; then install_if_debian_root postgresql-15; fi
  if [ -x "$installed_15" ]; then
    say "Otra vez, con el PostgreSQL 15 instalado en esta máquina:"
    maven surefire:test -Dtequio.test.postgres=15 "-Dtequio.tests.excluded=slow|browser"
  else
    say "Sin PostgreSQL 15 en esta máquina: las pruebas corrieron solo con el 18 que trae Tequio."
  fi
fi
