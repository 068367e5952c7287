# What a task needs of the machine: finds what is missing, says where it comes from, and only then installs it.
# Nothing here and in dev is newer than the bash 3.2 of macOS: no mapfile, no empty arrays, no sort -V.
# shellcheck shell=bash

node_floor=20.0
cmake_floor=3.25

has() { command -v "$1" >/dev/null 2>&1; }
has_header() {
  local folder
  for folder in /usr/include /usr/local/include /opt/homebrew/include /opt/local/include; do
    [[ ! -e $folder/$1 ]] || return 0
  done
  return 1
}

# at_least 3.25 3.22.1: whether the second version has come to the first.
at_least() {
  local version=${2#*:}
  local rest=${version#*.}
  local minor=${rest%%[!0-9]*}
  ((${version%%.*} > ${1%%.*} || (${version%%.*} == ${1%%.*} && ${minor:-0} >= ${1#*.})))
}

# The headless shell draws the same in half the processor time.
browser() {
  local name
  for name in chromium-headless-shell chromium chromium-browser google-chrome; do
    ! command -v "$name" || return 0
  done
  for name in build/tools/chromium/chromium /Applications/{Chromium,"Google Chrome"}.app/Contents/MacOS/*; do
    [[ ! -x $name ]] || { echo "${name/#build/$PWD/build}"; return 0; }
  done
  return 1
}

# What a task needs, by the names of Debian's packages.
needed_for() {
  local everywhere="cmake ninja-build nlohmann-json3-dev doctest-dev"
  case $1 in
    native) echo "$everywhere g++" ;;
    wasm) echo "$everywhere emscripten node-acorn" ;;
    clang) echo "$everywhere clang libclang-rt-dev" ;;
    coverage) echo llvm ;;
    format) echo clang-format-14 ;;
    chromium) echo chromium-headless-shell ;;
    engines) echo firefox-esr webkit2gtk-driver xvfb xauth ;;
    bare) echo debootstrap ;;
    consumers) echo pkg-config ;;
  esac
}

# Whether what a Debian package brings is there, from wherever it came.
present() {
  case $1 in
    nodejs) has node && at_least $node_floor "$(node --version | tr -d v)" ;;
    cmake) has cmake && at_least $cmake_floor "$(cmake --version | sed -n '1s/[^0-9]*//p')" ;;
    ninja-build) has ninja ;;
    g++) has g++ || has c++ ;;
    nlohmann-json3-dev) has_header nlohmann/json.hpp ;;
    doctest-dev) has_header doctest/doctest.h ;;
    emscripten | node-acorn) [[ -n ${EMSDK:-} ]] || has emcc ;;
    clang) has clang++ ;;
    libclang-rt-dev) compgen -G "$(clang++ -print-resource-dir 2>/dev/null)/lib/*/libclang_rt.asan*" >/dev/null ;;
    llvm) has llvm-profdata ;;
    chromium-headless-shell) has "$1" || { browser >/dev/null && ! offered "$1"; } ;;
    webkit2gtk-driver) has WebKitWebDriver ;;
    xvfb) has xvfb-run ;;
    *) has "$1" ;;
  esac
}

# Further engines, and the one version that lays the C++ out, are for tests where the system offers them.
may_lack() { [[ " clang-format-14 firefox-esr webkit2gtk-driver xvfb xauth " == *" $1 "* ]]; }

# offered PACKAGE [VERSION]: whether apt would install it, in that version or later.
offered() {
  local version
  version=$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p')
  [[ -n $version && $version != "(none)" ]] && at_least "${2:-0.0}" "$version"
}

# ---- Debian and Ubuntu ----------------------------------------------------------------------------------------------

# as_root COMMAND...
as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# obtain THING...: from apt, and where its version is too old or it has none, from npm's registry into build/tools.
obtain() {
  local thing packages="" tools="" nowhere=""
  ((EUID == 0)) || has sudo || die "as root or with sudo this installs what is missing: $*"
  quietly "update the package lists" as_root apt-get update -q
  for thing in "$@"; do
    case $thing in
      nodejs) if offered nodejs $node_floor; then packages+=" nodejs"; else tools+=" node"; fi ;;
      cmake) if offered cmake $cmake_floor; then packages+=" cmake"; else tools+=" cmake"; fi ;;
      chromium-headless-shell)
        if offered chromium-headless-shell; then packages+=" chromium-headless-shell"
        elif offered chromium; then packages+=" chromium"
        else tools+=" chromium" packages+=" libnss3 fontconfig"; fi ;;
      # Before version 15, Clang itself depends on what holds its sanitizers.
      libclang-rt-dev) ! offered "$thing" || packages+=" $thing" ;;
      *) if offered "$thing"; then packages+=" $thing"; elif ! may_lack "$thing"; then nowhere+=" $thing"; fi ;;
    esac
  done
  if [[ -n $tools && " $* " != *" npm "* ]] && ! has npm; then
    if offered npm; then packages+=" npm"; else nowhere+=" npm"; fi
  fi
  [[ -z $nowhere ]] || die "this system's packages lack$nowhere; nothing was installed"
  # Debian's Emscripten runs on Debian's Node, whichever else is first in the PATH.
  [[ -z $packages ]] || {
    echo "Installing$packages"
    # shellcheck disable=SC2086 # a list of words
    quietly "install$packages" as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -qy --no-install-recommends $packages
  }
  for thing in $tools; do take_from_npm "$thing"; done
}

# ---- other systems --------------------------------------------------------------------------------------------------

names='
Debian              dnf               pacman         zypper               brew
nodejs              nodejs            nodejs         nodejs-default       node
npm                 nodejs-npm        npm            npm-default          node
cmake               cmake             cmake          cmake                cmake
ninja-build         ninja-build       ninja          ninja                ninja
g++                 gcc-c++           gcc            gcc-c++              gcc
nlohmann-json3-dev  json-devel        nlohmann-json  nlohmann_json-devel  nlohmann-json
doctest-dev         doctest-devel     doctest        doctest-devel        doctest
emscripten          emscripten        emscripten     emscripten           emscripten
node-acorn          -                 -              -                    -
clang               clang             clang          clang                llvm
libclang-rt-dev     compiler-rt       compiler-rt    clang                llvm
llvm                llvm              llvm           llvm                 llvm
clang-format-14     -                 -              -                    -
chromium-headless-shell  chromium-headless  chromium  chromium            --cask=chromium
firefox-esr         -                 -              -                    -
webkit2gtk-driver   -                 -              -                    -
xvfb                -                 -              -                    -
xauth               -                 -              -                    -
debootstrap         debootstrap       debootstrap    debootstrap          -
pkg-config          pkgconf-pkg-config  pkgconf      pkg-config           pkgconf
'

# ask_for THING...: ends with the command that installs them here, or with Debian's names.
ask_for() {
  local manager install="" column=0 thing list=""
  for manager in dnf pacman zypper brew; do
    column=$((column + 1))
    has "$manager" || continue
    case $manager in
      pacman) install="sudo pacman -S" ;;
      brew) install="brew install" ;;
      *) install="sudo $manager install" ;;
    esac
    break
  done
  [[ -n $install ]] || die "please install what these Debian packages hold, then call again: $*"
  for thing in "$@"; do
    list+=$(awk -v thing="$thing" -v at=$((column + 1)) '$1 == thing && $at != "-" { print " " $at }' <<<"$names")
  done
  [[ -z $list ]] || die "please install what is missing, then call again: $install$list"
}

# ---- npm ------------------------------------------------------------------------------------------------------------

# take_from_npm TOOL: the package that the folder tests/setup/ pins under that name, checked against its lock.
take_from_npm() {
  local folder=build/tools/$1 program
  echo "Taking a current $1 from npm's registry into $folder"
  mkdir -p "$folder"
  cp "tests/setup/$1/package.json" "tests/setup/$1/package-lock.json" "$folder"
  quietly "install $1 from npm" npm ci --prefix "$folder" --no-audit --no-fund --ignore-scripts
  # Older versions of npm link no program that is called node.
  mkdir -p "$folder/bin"
  for program in "$folder"/node_modules/*/bin/{node,cmake,ctest,npm-cli.js}; do
    [[ -e $program ]] || continue
    chmod +x "$program"
    ln -sf "../${program#"$folder/"}" "$folder/bin/$(basename "$program" -cli.js)"
  done
  # It unpacks itself into the folder for temporary files.
  [[ $1 != chromium ]] || (cd "$folder" && TMPDIR=$PWD node --input-type=module --eval \
    'await (await import("@sparticuz/chromium")).default.executablePath()')
  use_tools
}

# What an earlier call took goes before the system's own, as long as that is too old.
use_tools() {
  local tool
  for tool in node cmake; do
    [[ -x build/tools/$tool/bin/$tool ]] || continue
    cmp -s "tests/setup/$tool/package-lock.json" "build/tools/$tool/package-lock.json" || continue
    present "${tool/%node/nodejs}" || PATH=$PWD/build/tools/$tool/bin:$PATH
  done
  export PATH
  # What Debian's packages written for Node ask of each other, only Debian's own Node finds by itself.
  [[ -n ${EMSDK:-} || ! -d /usr/share/nodejs || ${NODE_PATH:-} == */usr/share/nodejs* ]] \
    || export NODE_PATH=/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}
}

modules_stand() { [[ $1/node_modules/.package-lock.json -nt $1/package-lock.json ]]; }

install_modules() {
  modules_stand "$1" && return
  echo "Installing the npm packages of $1/"
  quietly "install the npm packages of $1/" npm ci --prefix "$1" --no-audit --no-fund --ignore-scripts
}

# ---- the folder -----------------------------------------------------------------------------------------------------

# Forgets how the builds were configured in a folder that has been moved or copied: CMake would only say that the paths
# are not the same.
forget_moved() {
  local cache
  for cache in build/*/CMakeCache.txt; do
    [[ -f $cache ]] || continue
    grep -qxF -e "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" -e "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)" "$cache" \
      || rm -rf "$cache" "${cache%CMakeCache.txt}CMakeFiles"
  done
}

# Two at once would write into the same builds. What a run starts itself belongs to it.
take_turn() {
  [[ -z ${TOKENWATT_TURN:-} ]] || return 0
  local holder
  mkdir -p build
  [[ -w build ]] || die "build/ belongs to somebody else: give it to $(id -un), or remove it"
  if ! (set -C && echo $$ >build/dev.pid) 2>/dev/null; then
    holder=$(cat build/dev.pid)
    ! kill -0 "$holder" 2>/dev/null || die "another run is at work in this folder (process $holder)"
    echo $$ >build/dev.pid
  fi
  export TOKENWATT_TURN=$$
}

end_turn() { [[ ${TOKENWATT_TURN:-} != $$ ]] || rm -f build/dev.pid; }

# ---- the one way in -------------------------------------------------------------------------------------------------

# set_up TASK...: each a folder whose npm packages it takes, or one that needed_for knows. Node is needed always.
set_up() {
  local task thing wanted="nodejs" missing="" more="" folders=""
  for task in "$@"; do
    if [[ -e $task/package.json ]]; then
      modules_stand "$task" || wanted+=" npm"
      [[ " $folders " == *" $task "* ]] || folders+=" $task"
    else
      wanted+=" $(needed_for "$task")"
    fi
  done
  use_tools
  for thing in $wanted; do
    if [[ " $missing$more " == *" $thing "* ]] || present "$thing"; then continue; fi
    if may_lack "$thing" && ! offered "$thing"; then more+=" $thing"; else missing+=" $thing"; fi
  done
  # shellcheck disable=SC2086 # lists of words
  if [[ -n $missing ]]; then
    if has apt-get; then obtain $missing $more; else ask_for $missing; fi
    use_tools
  fi
  for thing in nodejs cmake; do
    [[ " $wanted " != *" $thing "* ]] || present "$thing" || die "no $thing is to be had that is new enough"
  done
  take_turn
  forget_moved
  for task in $folders; do install_modules "$task"; done
}
