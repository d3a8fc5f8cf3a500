# shellcheck shell=bash
# ./tequio dev: the site, restarted with each change; read by ../../../tequio.
# Templates are read anew on each request, so a change of one needs no restart.

for option in "$@"; do
  [ "$option" = --demo ] || stop 2 "No existe «$option»; la opción de dev es --demo."
done
build_if_needed
cd "$here"
seen=$here/target/dev.seen
running=

changed() {
  [ -n "$(find src/main pom.xml -type f ! -name '*.jte' ! -name '*.swp' -newer "$seen" -print -quit)" ]
}

start() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m --enable-native-access=ALL-UNNAMED \
    -Dtequio.live-templates=true -Dtequio.cache=false -cp "target/classes:$app/lib/*" tequio.Tequio serve "$@" &
  running=$!
}

end() {
  if [ -n "$running" ]; then
    kill "$running" 2>/dev/null || true
    wait "$running" 2>/dev/null || true
  fi
}

trap 'end; exit 0' INT TERM
touch "$seen"
start "$@"
while sleep 1; do
  if changed; then
    touch "$seen"
    say "Hay cambios; se prepara de nuevo…"
    if mvn -q -B -ntp -o -Dspotless.check.skip=true compile </dev/null; then
      end
      start "$@"
    else
      say "No compila; sigue abierta la versión anterior."
    fi
  fi
done
