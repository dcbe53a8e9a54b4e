# Brings a virtual environment in .venv, wherever this clone lies: sourced by ./run and ./test from the clone's root.
# Needs only python3 (3.11 or later); on Debian it adds python3-venv where that is missing and may be installed.

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else return 1; fi
}

install_packages() {
    command -v apt-get >/dev/null 2>&1 || return 1
    as_root apt-get update -qq >/dev/null && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

find_python() {
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            printf '%s' "$name"
            return 0
        fi
    done
    return 1
}

# bring WHAT FILE: installs what FILE pins, unless that very file was installed before.
bring() {
    stamp=".venv/.$1-$(cksum <"$2" | tr ' ' '-')"
    [ -e "$stamp" ] && return 0
    say "Installing what Afterword needs ($1) into .venv ..."
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r "$2" || {
        say "That did not work: pip could not fetch the packages of $2. Is there a connection to a package index?"
        exit 75
    }
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -e . || exit 75
    touch "$stamp"
}

bring_venv() {
    if [ ! -x .venv/bin/python ]; then
        python=$(find_python) || {
            install_packages python3 && python=$(find_python) || {
                say "Afterword needs Python 3.11 or later, and none was found. On Debian 12: apt-get install python3"
                exit 2
            }
        }
        "$python" -m venv .venv >/dev/null 2>&1 || {
            rm -rf .venv
            say "Adding python3-venv ..."
            install_packages python3-venv && "$python" -m venv .venv || {
                say "Python's venv module is missing. On Debian 12: apt-get install python3-venv"
                exit 2
            }
        }
    fi
}
