@echo off
rem Starts the command line: scholion COMMAND ... More options for the JVM may stand in SCHOLION_JAVA_OPTIONS.
rem
rem Equinox runs on a configuration of its own (cli\, read-only, without the window's bundles); what it remembers
rem between runs goes to the user's local application data, one folder for each installation and build.
setlocal
set "SCHOLION=%~dp0"
call "%SCHOLION%find-java.cmd" || exit /b 2
for %%l in ("%SCHOLION%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~l"

set /p BUILD=<"%SCHOLION%cli\build-id"
set "PLACE=%SCHOLION::=%"
set "AREA=%LOCALAPPDATA%\Scholion\cli\%PLACE:\=-%%BUILD%-java%JAVA_FEATURE%"
set "SHARED=%SCHOLION:\=/%cli/"

set "OPTIONS=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true"
if %JAVA_FEATURE% geq 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
set "OPTIONS=%OPTIONS% -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
"%JAVA%" %OPTIONS% "-Dosgi.sharedConfiguration.area=file:/%SHARED%" %SCHOLION_JAVA_OPTIONS% -jar "%LAUNCHER%" ^
    -nosplash -configuration "%AREA%" -data @none %*
exit /b %ERRORLEVEL%
