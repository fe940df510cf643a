#!/bin/sh
# Starts Køreplan with the runtime beside it. jpackage's launcher asks rpm and dpkg at each start, which takes longer
# than the start of Java; and commands want other options than the window. Package.java fills in what stands in @ signs.
self=$0
while [ -h "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=${self%/*}/$link ;;
    esac
done
case $self in
    */*) home=${self%/*}/.. ;;
    *) home=.. ;;
esac
app=$home/lib/app

# Commands end before the better compiler has paid for itself.
mode=
case $1 in
    new | export | edit | apply | check | log | generate | --version | -V | --help | -h) mode=-XX:TieredStopAtLevel=1 ;;
esac

exec "$home/lib/runtime/bin/java" $mode @OPTIONS@ -cp "@CLASSPATH@" @MAIN@ "$@"
