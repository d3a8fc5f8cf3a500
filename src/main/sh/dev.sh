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
path=$here/target/dev.classpath
classes=
running=

# The libraries come from a whole build; the code of the house is compiled here, without its checks.
# Those that only the compiler needs are not in what is run: Maven says where they are.
libraries() {
  if [ ! -f "$app/built" ] || [ pom.xml -nt "$app/built" ]; then
    build
  fi
  if [ ! -s "$path" ] || [ pom.xml -nt "$path" ]; then
    need_maven
    mvn -B -q dependency:build-classpath -DincludeScope=compile -Dmdep.outputFile="$path" \
      </dev/null >"$here/target/build.log" 2>&1 || stop 1 "No se supo de las bibliotecas: $here/target/build.log"
  fi
}

changed() {
  [ -n "$(find src/main pom.xml -type f ! -name '*.jte' ! -name '*.css' ! -name 'messages*.properties' \
    ! -name '*.swp' ! -name '*~' -newer "$seen" -print -quit)" ]
}

files() { find src/main -type f ! -name '*.swp' ! -name '*~' | LC_ALL=C sort; }

# Sources in which one of these words stands.
naming() {
  sed 's|.*/||; s|\.java$||' "$1" >"$dev/names"
  grep -rlwF --include='*.java' -f "$dev/names" src/main/java || true
}

# What changed since the last time, what names it, and what names that; more is a whole compilation.
touched() {
  find src/main/java -name '*.java' -newer "$dev/compiled" >"$dev/changed"
  naming "$dev/changed" >"$dev/near"
  naming "$dev/near" >"$dev/sources"
  [ "$(wc -l <"$dev/sources")" -lt 700 ]
}

# The classes of the last time, but for those that are compiled again.
reuse() {
  [ -n "$classes" ] && [ -f "$dev/compiled" ] && cmp -s "$dev/files" "$dev/files.before" && touched || return 1
  cp -R "$classes/." "$next"
  while IFS= read -r source; do
    source=${source#src/main/java/}
    rm -f "$next/${source%.java}.class" "$next/${source%.java}"'$'*.class
  done <"$dev/sources"
}

# Fails, and leaves nothing behind, where the code does not compile.
compile() {
  next=$dev/classes.$(date +%s)
  rm -rf "$next"
  mkdir -p "$next"
  files >"$dev/files"
  reuse || find src/main/java -name '*.java' >"$dev/sources"
  if [ -s "$dev/sources" ] && ! "$JAVA_HOME/bin/javac" -nowarn -proc:none -implicit:none -parameters -g --release 25 -J-XX:+UseSerialGC \
    -J-XX:TieredStopAtLevel=1 -d "$next" -cp "$next:$(cat "$path")" "@$dev/sources" 2>"$dev/errors"; then
    grep -v '^Note:' "$dev/errors" >&2
    rm -rf "$next"
    return 1
  fi
  tar -cf - -C src/main/java --exclude='*.java' --exclude='*.jte' . | tar -xf - -C "$next"
  cp -R src/main/resources/. "$next"
  touch -r "$seen" "$dev/compiled"
  mv "$dev/files" "$dev/files.before"
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

# At once: the next one takes over the PostgreSQL that keeps running, as after a crash.
go_over() {
  if [ -n "$running" ]; then
    kill -KILL "$running" 2>/dev/null || true
    wait "$running" 2>/dev/null || true
  fi
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
