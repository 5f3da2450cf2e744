@echo off
rem Starts the workbench: scholion-workbench [PROJECT]. More options for the JVM may stand in SCHOLION_JAVA_OPTIONS.
rem
rem What the JVM found out about the classes it loaded is kept in the user's local application data, one file for each
rem installation, build and version of Java: the JVM writes it when the workbench is closed for the first time, and the
rem next starts are quicker by it.
setlocal
set "SCHOLION=%~dp0"
call "%SCHOLION%find-java.cmd" || exit /b 2

set "OPTIONS=-Dfile.encoding=UTF-8 -XX:-UsePerfData"
rem The optimising compiler begins at four times the usual counts, which a start does not reach and long work soon does.
set "OPTIONS=%OPTIONS% -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400"
set "OPTIONS=%OPTIONS% -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
if %JAVA_FEATURE% geq 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"

set /p BUILD=<"%SCHOLION%start\build-id"
set "PLACE=%SCHOLION::=%"
set "AREA=%LOCALAPPDATA%\Scholion\start\%PLACE:\=-%%BUILD%-java%JAVA_FEATURE%"
if not exist "%AREA%" mkdir "%AREA%" 2>nul
set "ARCHIVE="
if exist "%AREA%" set "ARCHIVE=-XX:SharedArchiveFile="%AREA%\classes.jsa" -XX:+AutoCreateSharedArchive -Xlog:disable"
rem javaw has no console, so the window that started this one closes at once.
start "Scholion" "%JAVA:java.exe=javaw.exe%" %OPTIONS% %ARCHIVE% %SCHOLION_JAVA_OPTIONS% ^
    -jar "%SCHOLION%start\scholion.jar" -nosplash -product org.scholion.workbench.product %*
