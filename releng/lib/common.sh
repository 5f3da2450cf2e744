# Shared by all scripts of releng/: where things are, and how to stop. To be sourced, with ROOT set to the checkout.

CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/scholion

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}
