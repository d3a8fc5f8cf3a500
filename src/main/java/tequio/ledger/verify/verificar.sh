#!/usr/bin/env bash
# Comprueba, sin internet, que un acto público está en la bitácora firmada.
# Uso: bash verificar.sh hoja.json prueba.tlog-proof vkey [cuerpo.json]
# Necesita bash, openssl, xxd y coreutils. Termina con 0 solo si todo se comprueba.
set -euo pipefail
export LC_ALL=C

no() { echo "NO se comprueba: $1" >&2; exit 1; }
hex() { xxd -p | tr -d '\n'; }
bin() { xxd -r -p; }
sha() { bin | openssl dgst -sha256 -binary | hex; }
# Base 64 en su única escritura correcta, como hexadecimal.
unbase() {
  local h
  h=$(printf %s "$1" | base64 -d 2>/dev/null | hex) || no "base 64 mal escrito"
  [ "$(printf %s "$h" | bin | base64 -w0)" = "$1" ] || no "base 64 mal escrito"
  printf %s "$h"
}
# Un archivo de texto es igual a sus renglones, sin nada más.
whole() { printf '%s\n' "${@:2}" | cmp -s - "$1" || no "$1 no es un archivo de renglones"; }

[ $# -eq 3 ] || [ $# -eq 4 ] || { sed -n 2,4p "$0" 2>/dev/null || true; exit 2; }
for f in "$@"; do [ -r "$f" ] || { echo "No se puede leer $f" >&2; exit 2; }; done
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# La llave: nombre+número+llave.
mapfile -t K < "$3"
[ ${#K[@]} -eq 1 ] || no "la llave tiene un renglón"
whole "$3" "${K[@]}"
[[ ${K[0]} =~ ^([^+[:space:]]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$ ]] || no "no es una llave"
name=${BASH_REMATCH[1]}; id=${BASH_REMATCH[2]}
key=$(unbase "${BASH_REMATCH[3]}")
[[ $key =~ ^01[0-9a-f]{64}$ ]] || no "no es una llave Ed25519"
[ "$( { printf '%s\n' "$name"; printf %s "$key" | bin; } | openssl dgst -sha256 -binary | hex | head -c 8)" = "$id" ] ||
  no "el número no es el de esa llave"

# La prueba, renglón por renglón.
mapfile -t L < "$2"
whole "$2" "${L[@]}"
n=${#L[@]}; i=1; salt=
[ "$n" -gt 6 ] && [ "${L[0]}" = c2sp.org/tlog-proof@v1 ] || no "no es una prueba"
if [ "${L[1]:0:6}" = "extra " ]; then salt=$(unbase "${L[1]:6}"); i=2; fi
[[ ${L[i]} =~ ^index\ (0|[1-9][0-9]{0,17})$ ]] || no "falta el lugar"
index=${BASH_REMATCH[1]}; i=$((i + 1)); path=()
while [ "$i" -lt "$n" ] && [ -n "${L[i]}" ]; do
  h=$(unbase "${L[i]}"); [ ${#h} -eq 64 ] || no "un paso que no es una suma"
  path+=("$h"); i=$((i + 1))
done
[ ${#path[@]} -le 63 ] && [ $((i + 6)) -le "$n" ] || no "la prueba está cortada"
origin=${L[i + 1]}; size=${L[i + 2]}
[ "$origin" = "$name" ] || no "es de otra bitácora"
[[ $size =~ ^(0|[1-9][0-9]{0,17})$ ]] || no "el tamaño está mal escrito"
root=$(unbase "${L[i + 3]}"); [ ${#root} -eq 64 ] && [ -z "${L[i + 4]}" ] || no "la firma no es de una bitácora"
[ "$index" -lt "$size" ] || no "el lugar está fuera de la bitácora"

# De la hoja a la raíz (RFC 9162, 2.1.3.2).
r=$( { printf 00; hex < "$1"; } | sha); fn=$index; sn=$((size - 1))
for h in ${path[@]+"${path[@]}"}; do
  [ "$sn" -gt 0 ] || no "sobran pasos"
  if ((fn & 1 || fn == sn)); then
    r=$(printf %s "01$h$r" | sha)
    while ((!(fn & 1) && fn)); do fn=$((fn >> 1)); sn=$((sn >> 1)); done
  else
    r=$(printf %s "01$r$h" | sha)
  fi
  fn=$((fn >> 1)); sn=$((sn >> 1))
done
[ "$sn" -eq 0 ] && [ "$r" = "$root" ] || no "la hoja no está en la bitácora firmada"

# La firma.
printf '%s\n' "${L[@]:i+1:3}" > "$tmp/text"
printf %s "302a300506032b6570032100${key:2}" | bin > "$tmp/key"
signed=0
for line in "${L[@]:i+5}"; do
  [[ $line =~ ^'— '[^+[:space:]]+' '[A-Za-z0-9+/=]+$ ]] || no "un renglón que no es una firma"
  s=$(unbase "${line##* }")
  [ "${line% *}" = "— $origin" ] && [ "${s:0:8}" = "$id" ] || continue
  printf %s "${s:8}" | bin > "$tmp/sig"
  openssl pkeyutl -verify -pubin -keyform DER -inkey "$tmp/key" -rawin -in "$tmp/text" \
    -sigfile "$tmp/sig" > /dev/null 2>&1 || no "la firma es falsa"
  signed=1
done
[ "$signed" -eq 1 ] || no "no la firma esa llave"
echo "COMPROBADO: está en la bitácora $origin, lugar $index de $size."

# El contenido, con su sal.
if [ $# -eq 4 ]; then
  [ ${#salt} -eq 64 ] || no "la prueba no trae la sal"
  sum=$( { printf %s "$salt"; hex < "$4"; } | sha)
  [[ $(tr -d '\0' < "$1") == *"\"sha256\":\"$sum\""* ]] || no "el contenido no es el registrado"
  echo "COMPROBADO: el contenido es, letra por letra, el que se registró."
fi
