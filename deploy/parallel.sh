#!/bin/sh
# The site in parts, over GNU Parallel (apt-get install parallel): as many parts at a time as there are processors, or on
# the hosts that a file names, one a line, which all see this folder under this path and have run npm ci in it.
# PARTS=16 HOSTS=hosts.txt deploy/parallel.sh [--raw PATH --articles DIR --out SITE]
set -eu
parts=${PARTS:-16}
npm run --silent build -- --outline "$@"
seq "$parts" | parallel ${HOSTS:+--sshloginfile "$HOSTS" --workdir "$PWD"} --halt soon,fail=1 --tag \
  npm run --silent build -- --shard "{}/$parts" "$@"
npm run --silent build -- --assemble "$@"
