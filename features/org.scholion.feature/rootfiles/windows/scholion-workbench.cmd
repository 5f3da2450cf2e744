@echo off
rem Starts the workbench: scholion-workbench [PROJECT]. More options for the JVM may stand in SCHOLION_JAVA_OPTIONS.
setlocal
set "SCHOLION=%~dp0"
call "%SCHOLION%find-java.cmd" || exit /b 2
for %%l in ("%SCHOLION%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~l"

set "OPTIONS=--enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8"
if %JAVA_FEATURE% geq 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
rem javaw has no console, so the window that started this one closes at once.
start "Scholion" "%JAVA:java.exe=javaw.exe%" %OPTIONS% %SCHOLION_JAVA_OPTIONS% -jar "%LAUNCHER%" ^
    -nosplash -product org.scholion.workbench.product %*
