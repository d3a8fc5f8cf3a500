# shellcheck shell=bash
# ./tequio dev: the site while it is changed; read by ../../../tequio.
# Templates, words and styles are read anew on each request. Whatever else changes is compiled into
# a folder of its own, and the site goes over to it only once it is whole.

for option in "$@"; do
  [ "$option" = --demo ] || stop 2 "No existe «$option»; la opción de dev es --demo."
done
cd "$here"
dev=$here/target/dev
seen=$dev/seen
classes=
running=

# The libraries come from a whole build; the code of the house is compiled here, without its checks.
libraries() {
  if [ ! -f "$app/built" ] || [ pom.xml -nt "$app/built" ]; then
    build
  fi
}

changed() {
  [ -n "$(find src/main pom.xml -type f ! -name '*.jte' ! -name '*.css' ! -name 'messages*.properties' \
    ! -name '*.swp' ! -name '*~' -newer "$seen" -print -quit)" ]
}

# Fails, and leaves nothing behind, where the code does not compile.
compile() {
  next=$dev/classes.$(date +%s)
  rm -rf "$next"
  mkdir -p "$next"
  find src/main/java -name '*.java' >"$dev/sources"
  if ! "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -g --release 25 -J-XX:+UseSerialGC \
    -J-XX:TieredStopAtLevel=1 -d "$next" -cp "$app/lib/*" "@$dev/sources" 2>"$dev/errors"; then
    grep -v '^Note:' "$dev/errors" >&2
    rm -rf "$next"
    return 1
  fi
  tar -cf - -C src/main/java --exclude='*.java' --exclude='*.jte' . | tar -xf - -C "$next"
  cp -R src/main/resources/. "$next"
}

# As often as something changes meanwhile, so that what is opened was never half of two states.
compile_whole() {
  while :; do
    touch "$seen"
    libraries
    compile || return 1
    changed || return 0
    rm -rf "$next"
  done
}

start() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m --enable-native-access=ALL-UNNAMED \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dfile.encoding=UTF-8 \
    -Dtequio.live-templates=true -Dtequio.cache=false -cp "$classes:$app/lib/*" tequio.Tequio serve "$@" &
  running=$!
}

end() {
  if [ -n "$running" ]; then
    kill "$running" 2>/dev/null || true
    wait "$running" 2>/dev/null || true
  fi
}

go_over() {
  end
  if [ -n "$classes" ]; then rm -rf "$classes"; fi
  classes=$next
  start "$@"
}

trap 'end; rm -rf "$dev"; exit 0' INT TERM
rm -rf "$dev"
mkdir -p "$dev"
compile_whole || stop 1 "No compila."
go_over "$@"
while sleep 1; do
  if changed; then
    say "Hay cambios; se prepara de nuevo…"
    if compile_whole; then
      say "Compila; se abre de nuevo y dirá cuándo está lista."
      go_over "$@"
    else
      say "No compila; sigue abierta la versión anterior."
    fi
  fi
done
