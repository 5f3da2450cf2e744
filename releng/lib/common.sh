# Shared by all scripts of releng/: where things are, and how to stop. To be sourced, with ROOT set to the checkout.

CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/scholion

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# The build and its tests have names in all scripts, which Java cannot use in the POSIX locale (containers, cron).
case $(locale charmap 2>/dev/null) in
'' | ANSI_X3.4-1968 | US-ASCII | ASCII | 646) export LC_ALL=C.UTF-8 ;;
esac
