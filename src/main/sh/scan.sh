#!/usr/bin/env bash
# Wapiti and sqlmap (Debian: apt install wapiti sqlmap) against a demonstration on this machine:
#   src/main/sh/scan.sh http://localhost:8080/demo/… (the address that it printed) [seconds to look around in each of the two walks of Wapiti; each of its attacks gets a sixth]
# First as nobody, then as the invented officer. Start the demonstration for this alone, with
# JAVA_TOOL_OPTIONS=-Dtequio.ratelimit=false; forms are sent and drafts thrown away. What was found lies in target/scan.
set -euo pipefail

printed=${1:?Diga la dirección que imprimió la demostración, como http://localhost:8080/demo/…}
site=${printed%%/demo/*}
most=${2:-300}
case $site in
  http://localhost:*) ;;
  *) echo "Solo contra una demostración en esta computadora." >&2; exit 2 ;;
esac
for tool in wapiti sqlmap python3 curl; do
  command -v "$tool" >/dev/null || { echo "Falta $tool: apt install wapiti sqlmap python3 curl" >&2; exit 1; }
done

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
out=$here/../../../target/scan
rm -rf "$out"
mkdir -p "$out"
# Headers and marks of cookies that only make sense with TLS are tested by the program itself.
modules=blindsql,crlf,csp,exec,file,htaccess,methods,permanentxss,redirect,shellshock,sql,xss

# field PAGE NAME: the value of a hidden field.
field() { sed -n "s/.*name=\"$2\" value=\"\([^\"]*\)\".*/\1/p" <<<"$1" | head -n 1; }

# As the demonstration offers: choose the person, open the letter's link.
sign_in() {
  local jar=$out/cookies page link
  curl -sc "$jar" -o /dev/null "$printed"
  page=$(curl -sc "$jar" -b "$jar" "$site/entrar")
  link=$(curl -sc "$jar" -b "$jar" -o /dev/null -w '%{redirect_url}' "$site/entrar/prueba" \
    --data-urlencode "_csrf=$(field "$page" _csrf)" --data-urlencode "llave=$(field "$page" llave)" \
    --data-urlencode correo=enlace@villa-tequio.invalid)
  page=$(curl -sc "$jar" -b "$jar" "$link")
  curl -sc "$jar" -b "$jar" -o /dev/null "$link" \
    --data-urlencode "_csrf=$(field "$page" _csrf)" --data-urlencode "llave=$(field "$page" llave)"
  awk '$6 == "tequio_sesion" { print $6 "=" $7 }' "$jar"
}

# A form is carried out once for each key, so each request that a scanner makes up gets a key of its own.
door=$(python3 -c 'import socket; s = socket.socket(); s.bind(("localhost", 0)); print(s.getsockname()[1])')
cookie=$(sign_in)
[ -n "$cookie" ] || { echo "La demostración no dejó entrar." >&2; exit 1; }
python3 "$here/scan-door.py" "$door" "$site" & doors=$!
COOKIE=$cookie python3 "$here/scan-door.py" "$((door + 1))" "$site" & doors="$doors $!"
trap 'kill $doors 2>/dev/null || true' EXIT
sleep 1

walk() {
  local name=$1 root=$2; shift 2
  echo "Wapiti, $name, hasta $most s"
  timeout "$((most * 5))" wapiti -u "$root" --scope folder -m "$modules" --max-scan-time "$most" --max-attack-time "$((most / 6))" \
    -d 6 --max-links-per-page 15 --flush-session --no-bugreport -v 0 -f json -o "$out/$name.json" "$@" \
    >"$out/$name.log" 2>&1 || true
}

walk nobody "http://localhost:$door/ejemplo/villa-tequio" \
  -s "http://localhost:$door/buscar?q=agua&ods=6" -s "http://localhost:$door/entrar" -s "http://localhost:$door/invitacion" \
  -s "http://localhost:$door/ejemplo/villa-tequio/seguir" -s "http://localhost:$door/api/v1/compromisos?limite=5" \
  -s "http://localhost:$door/cambios?tipo=compromisos" -s "http://localhost:$door/datos/compromisos"
walk officer "http://localhost:$((door + 1))/trabajo/" \
  -s "http://localhost:$((door + 1))/cuenta" -s "http://localhost:$((door + 1))/trabajo/99001/nuevo-plan"

# inject ADDRESS [more options]
inject() {
  echo "sqlmap $1" | tee -a "$out/sqlmap.log"
  timeout "$most" sqlmap --batch --level 2 --risk 2 --threads 2 --technique BEUST --time-sec 3 --dbms postgresql \
    --flush-session --randomize llave --output-dir "$out/sqlmap" --ignore-code 400,403,404,409,422,429 -u "$1" "${@:2}" \
    >>"$out/sqlmap.log" 2>&1 || true
}

inject "$site/buscar?q=agua&ods=6&avance=late&pagina=1"
inject "$site/cambios?tipo=compromisos"
inject "$site/api/v1/compromisos?limite=5&desde=06"
inject "$site/ejemplo/villa-tequio/seguir" --data "correo=a@example.org&llave=AAAAAAAAAAAAAAAAAAAAAA" -p correo
inject "http://localhost:$((door + 1))/trabajo/99001/nuevo-plan" -p title,start.year \
  --data "title=Plan&start.year=2031&end.year=2032&llave=AAAAAAAAAAAAAAAAAAAAAA"
inject "http://localhost:$((door + 1))/trabajo/99001/invitaciones" -p correo,funcion,compromisos \
  --data "correo=a@example.org&funcion=responsible&compromisos=1&desde=2026-01-01&llave=AAAAAAAAAAAAAAAAAAAAAA"

python3 - "$out" <<'PY'
import json, re, sys
out, bad = sys.argv[1], False
for name in ("nobody", "officer"):
    try:
        report = json.load(open(f"{out}/{name}.json"))
    except OSError:
        sys.exit(f"Wapiti no dejó informe: vea {out}/{name}.log")
    found = {k: len(v) for part in ("vulnerabilities", "anomalies") for k, v in report[part].items() if v}
    print(f"Wapiti, {name}:", found or "nada", "en", report["infos"].get("crawled_pages_nbr"), "direcciones")
    bad = bad or bool(found)
log = open(out + "/sqlmap.log").read()
holes = re.findall(r"(?:is vulnerable|appears to be '.*' injectable|identified the following injection point)", log)
print("sqlmap:", holes or "nada", "en", len(re.findall(r"^sqlmap http", log, re.M)), "formularios y direcciones")
sys.exit(1 if bad or holes else 0)
PY
