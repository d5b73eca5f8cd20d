#!/usr/bin/env bash
# Stand-ins for base images of the public registry, from Debian's own packages and the Go of this machine, for tests
# where that registry cannot be reached (and need not be).
#
#   base-images.sh make FOLDER [MIRROR]   writes the root file systems (needs root and debootstrap)
#   base-images.sh load FOLDER            gives them to the Docker engine; names that it has already are left alone
#
# debian:bookworm-slim and python:3.11-slim are one image with Python 3.11 and pip; golang:<minor version> adds Go to it.
# They know the certificates and the package index of this machine, as builds in them have to reach the same registries.
set -euo pipefail

# No service, no documentation, no translation; pip may install anywhere, as in the official image.
make_debian() {
  local folder=$1 mirror=${2:-}
  root=$(mktemp -d "$folder/root.XXXXXX")
  trap 'rm -rf "$root"' EXIT
  debootstrap --variant=minbase --include=ca-certificates,python3,python3-pip,python3-venv \
    bookworm "$root" ${mirror:+"$mirror"} >"$folder/debootstrap.log" 2>&1 || {
    tail -n 20 "$folder/debootstrap.log" >&2
    return 1
  }
  cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
  [ ! -e /etc/pip.conf ] || cp /etc/pip.conf "$root/etc/pip.conf"
  ln -s python3 "$root/usr/bin/python"
  rm -rf "$root"/usr/lib/python3*/EXTERNALLY-MANAGED "$root"/usr/share/{doc,info,locale,man}/* \
    "$root"/var/{cache/apt,lib/apt/lists,log}/* "$root"/debootstrap
  tar -C "$root" --one-file-system -cf "$folder/debian.tar" .
}

has_image() {
  docker image inspect "$1" >/dev/null 2>&1
}

load_debian() {
  local folder=$1 debian=debian:bookworm-slim python=python:3.11-slim
  has_image "$debian" ||
    docker import --change 'CMD ["bash"]' "$folder/debian.tar" "$debian" >/dev/null
  has_image "$python" ||
    printf 'FROM %s\nCMD ["python3"]\n' "$debian" | docker build --quiet --tag "$python" - >/dev/null
}

# As in the official image: GOPATH is /go. Without a C compiler, which few modules need.
load_golang() {
  local go golang recipe
  go=$(go env GOROOT)
  golang=golang:$(go env GOVERSION | sed -E 's/^go([0-9]+\.[0-9]+).*/\1/')
  ! has_image "$golang" || return 0
  recipe=$(mktemp -d)
  cat >"$recipe/Dockerfile" <<'DOCKERFILE'
FROM debian:bookworm-slim
COPY go /usr/local/go
ENV GOPATH=/go GOTOOLCHAIN=local PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
WORKDIR /go
DOCKERFILE
  tar -c --anchored --exclude=./api --exclude=./doc --exclude=./test --transform='s,^\./,go/,' \
    -C "$go" . -C "$recipe" Dockerfile | docker build --quiet --tag "$golang" - >/dev/null
  rm -rf "$recipe"
}

case "${1:-}" in
  make) make_debian "$2" "${3:-}" ;;
  load) load_debian "$2" && load_golang ;;
  *) echo "usage: $0 make FOLDER [MIRROR] | load FOLDER" >&2 && exit 2 ;;
esac
