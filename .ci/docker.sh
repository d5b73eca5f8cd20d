# shellcheck shell=bash disable=SC2154
# Docker for the tests, sourced by .ci/run: packages, an engine that ends with the run, base images.

# Debian 12 has no buildx, no compose v2 and no cosign. Those of Debian 13 run on it; only they are taken from there. A
# rebuild by Debian (+b1, +deb13u1) is the same version.
readonly NEXT_DEBIAN=trixie
readonly NEXT_DEBIAN_PACKAGES=(
  cosign=2.5.0*
  docker-buildx=0.13.1*
  docker-compose=2.26.1*
)
# "<program> <package>", one a line.
readonly DOCKER_PACKAGES=(
  "busybox busybox-static"
  "debootstrap debootstrap"
  "docker docker.io"
  "docker-registry docker-registry"
  "dockerd docker.io"
  "haproxy haproxy"
  "prometheus prometheus"
)

# Folder of the engine that runs for us; empty as long as there is none.
engine=""

# Address of the mirror that this machine has its own Debian packages from. apt knows it once it has been there.
debian_mirror() {
  local codename mirror=""
  codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
  mirror=$(known_mirror "$codename")
  if [ -z "$mirror" ]; then
    as_root apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -qq update
    mirror=$(known_mirror "$codename")
  fi
  [ -n "$mirror" ] || fail "apt has no mirror of Debian $codename"
  echo "$mirror"
}

known_mirror() {
  # shellcheck disable=SC2016
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    sed -n "s/ $1 main\$//p" | head -n 1
}

# Packages with services are installed without their being started: what runs is what a test or this script starts.
without_services() {
  local policy=/usr/sbin/policy-rc.d status=0
  if [ -e "$policy" ]; then
    "$@"
    return
  fi
  printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
  as_root chmod +x "$policy"
  "$@" || status=$?
  as_root rm -f "$policy"
  return "$status"
}

# Those of DOCKER_PACKAGES that are not here, one a line.
missing_docker_packages() {
  local entry PATH=$PATH:/usr/sbin
  for entry in "${DOCKER_PACKAGES[@]}"; do
    command -v "${entry% *}" >/dev/null || echo "${entry#* }"
  done | sort -u
}

# Into a folder of ours, with lists of its own: the machine's packages stay those of its own release.
next_debian_tools() {
  local place=$1 keyring=/usr/share/keyrings/debian-archive-keyring.gpg package options
  mkdir -p "$place/apt/lists/partial" "$place/apt/cache/archives/partial" "$place/bin" "$place/cli-plugins"
  echo "deb [signed-by=$keyring] $(debian_mirror) $NEXT_DEBIAN main" >"$place/apt/sources.list"
  options=(
    -o "Dir::Etc::sourcelist=$place/apt/sources.list" -o Dir::Etc::sourceparts=- -o Dir::Etc::preferencesparts=/dev/null
    -o "Dir::State::lists=$place/apt/lists" -o "Dir::Cache=$place/apt/cache" -o "APT::Sandbox::User=$(id -un)"
    -o Acquire::Retries=3 -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
    -o APT::Update::Error-Mode=any
  )
  apt-get -qq "${options[@]}" update
  (cd "$place/apt" && apt-get -qq "${options[@]}" download "${NEXT_DEBIAN_PACKAGES[@]}")
  for package in "$place"/apt/*.deb; do dpkg-deb -x "$package" "$place/apt/root"; done
  find "$place/apt/root" -type f -name cosign -perm /111 -exec mv {} "$place/bin/" \;
  find "$place/apt/root" -type f \( -name docker-buildx -o -name docker-compose \) -perm /111 \
    -exec mv {} "$place/cli-plugins/" \;
  rm -rf "$place/apt"
}

base_images() {
  local place=$1
  as_root "$root/scripts/base-images.sh" make "$place" "$(debian_mirror)"
}

next_debian_place() {
  place_of next-debian "$NEXT_DEBIAN" "${NEXT_DEBIAN_PACKAGES[@]}"
}

# The certificates are part of the images.
base_images_place() {
  place_of base-images "$(cat "$root/scripts/base-images.sh" /etc/ssl/certs/ca-certificates.crt | sha256sum)"
}

engine_answers() {
  timeout 20 docker version --format '{{.Server.Version}}' >/dev/null 2>&1
}

# The machine's own engine, or else one of ours, which ends with the run. The client is told of the plugins by a
# configuration of its own: the user's home stays as it is.
docker_engine() {
  DOCKER_CONFIG=$work/docker-config
  export DOCKER_CONFIG
  mkdir -p "$DOCKER_CONFIG"
  ln -s "$(next_debian_place)/cli-plugins" "$DOCKER_CONFIG/cli-plugins"
  engine_answers || start_engine
  "$root/scripts/base-images.sh" load "$(base_images_place)"
  docker version --format 'Docker {{.Client.Version}}, engine {{.Server.Version}}'
  docker buildx version
  docker compose version
}

start_engine() {
  local tries
  engine=$work/docker
  mkdir -p "$engine"
  echo '{}' >"$engine/config.json"
  [ -e /sys/class/net/docker0 ] || owns_bridge=true
  # sudo clears the environment, and with it the mark that what we started is known by.
  as_root env GATEHOUSE_CI_INNER="$GATEHOUSE_CI_INNER" PATH="$PATH:/usr/sbin:/sbin" dockerd \
    --config-file "$engine/config.json" --host "unix://$engine/socket" --group "$(id -g)" \
    --data-root "$engine/data" --exec-root "$engine/exec" --pidfile "$engine/pid" --shutdown-timeout 5 >"$engine/log" 2>&1 &
  DOCKER_HOST=unix://$engine/socket
  export DOCKER_HOST
  for tries in {1..240}; do
    if engine_answers; then return; fi
    sleep 0.5
  done
  tail -n 30 "$engine/log" >&2
  fail "the Docker engine does not start (tried $tries times)"
}

# Every test has to remove what it started. Of the machine's own engine we could not tell whose a thing is.
nothing_is_left_in_docker() {
  local left
  [ -n "$engine" ] || return 0
  left=$(docker ps --all --format 'container {{.Names}} ({{.Image}}, {{.Status}})'
    docker network ls --filter type=custom --format 'network {{.Name}}'
    docker volume ls --format 'volume {{.Name}}')
  [ -z "$left" ] || fail "left in the Docker engine:
$left"
}

# Ends the engine that we started, and what it has mounted. Quiet and patient: it is part of every end, bad ones too.
stop_engine() {
  local pid mount
  [ -n "$engine" ] || return 0
  # Containers are no children of the engine. Whoever is left would be waited for; their process ids are in files.
  for pid in $(as_root find "$engine/exec" -name init.pid -exec cat {} + 2>/dev/null || true); do
    as_root kill -KILL "$pid" 2>/dev/null || true
  done
  pid=$(cat "$engine/pid" 2>/dev/null || true)
  if [ -n "$pid" ]; then
    as_root kill -TERM "$pid" 2>/dev/null || true
    for _ in {1..40}; do
      as_root kill -0 "$pid" 2>/dev/null || break
      sleep 0.25
    done
  fi
  awk -v folder="$engine/" 'index($5, folder) == 1 { print $5 }' /proc/self/mountinfo | sort -r |
    while read -r mount; do as_root umount --lazy "$mount" || true; done
  if [ -n "${owns_bridge:-}" ]; then
    as_root ip link delete docker0 2>/dev/null || true
  fi
  as_root rm -rf "$engine"
  engine=""
}
