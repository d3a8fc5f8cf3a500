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

# Of this run: reports of earlier ones lie beside them.
slowest() {
  [ -d "$here/target/surefire-reports" ] || return 0
  say "Las diez clases de prueba más lentas, en segundos:"
  find "$here/target/surefire-reports" -name 'TEST-*.xml' -newer "$here/target/tests.begun" \
    -exec sed -n 's/.*<testsuite .* name="\([^"]*\)" time="\([^"]*\)".*/\2 \1/p' {} + |
    tr -d , | sort -rn | head -n 10 | sed 's/^/  /'
}

# tests ARGUMENT...: they pass or end this script; either way the slowest are told.
tests() {
  local failed=0
  mkdir -p "$here/target"
  touch "$here/target/tests.begun"
  maven "$@" || failed=$?
  slowest
  [ $failed -eq 0 ] || exit $failed
}

# Beside the others, while they leave the machine idle; what it says is told once it has ended.
begin_on_15() {
  if [ ! -x "$installed_15" ]; then install_if_debian_root postgresql-15; fi
  if [ ! -x "$installed_15" ]; then
    say "Sin PostgreSQL 15 en esta máquina: las pruebas corren solo con el 18 que trae Tequio."
    return 0
  fi
  (cd "$here" && exec nice -n 15 mvn -B -ntp surefire:test -Dtequio.test.postgres=15 \
    -Dtequio.tests.only=database "-Dtequio.tests.excluded=slow|browser|any-database" \
    -DtempDir=surefire-15 "-Dtequio.tests.reports=$here/target/surefire-reports-15") \
    </dev/null >"$log_15" 2>&1 &
  on_15=$!
  trap 'kill "$on_15" 2>/dev/null || true' EXIT
}

end_on_15() {
  local failed=0
  [ -n "$on_15" ] || return 0
  say "Lo que toca la base de datos, también con el PostgreSQL 15 instalado en esta máquina:"
  wait "$on_15" || failed=$?
  sed -n '/^\[ERROR\]/p; /^\[INFO\] Tests run:.*[0-9]$/p' "$log_15" | tail -n 30
  [ $failed -eq 0 ] || stop $failed "No pasaron; el registro completo está en $log_15"
}

# What is shipped holds nothing that tests or measures.
check_jar() {
  local stray
  stray=$("$JAVA_HOME/bin/jar" tf "$(echo "$here"/target/tequio-*.jar)" |
    grep -E 'tequio/bench/|archunit|spring-modulith-core|spring-data-|snakeyaml|hibernate-validator' || true)
  [ -z "$stray" ] || stop 1 "El paquete lleva lo que no debe: $stray"
}

# Tags: slow and browser say what a test needs; whole, that it answers too late for --fast; database,
# that it runs on PostgreSQL 15 too, unless any-database says that it would see nothing new there.
installed_15=/usr/lib/postgresql/15/bin/initdb
log_15=$here/target/postgresql-15.log
on_15=
excluded=
only=
# Seconds for each parser, where there are ten or more; else for all of them together.
fuzzing=5
for option in "$@"; do
  case $option in
    --fast) excluded='slow|browser|whole' ;;
    --slow) only='slow|browser|whole' fuzzing=20 ;;
    *) stop 2 "No existe «$option»; las opciones de test son --fast y --slow." ;;
  esac
done
if [ -n "$excluded" ] && [ -n "$only" ]; then
  stop 2 "Elija --fast o --slow, no las dos."
fi
need_maven
forget_compiled
if [ -z "$excluded" ]; then
  need_browser
  want_go
fi

if [ -n "$excluded" ]; then
  tests test "-Dtequio.tests.excluded=$excluded" -Dspotless.check.skip=true
  exit 0
fi

maven package -DskipTests
check_jar
[ -n "$only" ] || begin_on_15
tests surefire:test -Dtequio.tests.excluded= "-Dtequio.tests.only=$only" "-Dtequio.fuzzing=$fuzzing"
end_on_15
