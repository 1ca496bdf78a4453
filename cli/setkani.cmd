@echo off
rem Starts setkani, the twin of the script "setkani": beside its sources it builds the jar first,
rem where that is missing or out of date; in a release it takes the setkani.jar beside itself.
rem Paths are never given to "call", which would read percent signs and carets once more.
setlocal DisableDelayedExpansion
set "HERE=%~dp0"
for %%T in ("%~dp0..") do set "SETKANI_TOP=%%~fT"

rem The first Java that is new enough: in the folder "runtime" of a release, as JAVA_HOME and PATH say,
rem where installers put theirs.
set "JAVA="
set "FOUND="
set "CANDIDATE=%SETKANI_TOP%\runtime\bin\java.exe"
call :try
for /f "delims=" %%D in ('dir /b /ad "%SETKANI_TOP%\runtime" 2^>nul') do (
  set "CANDIDATE=%SETKANI_TOP%\runtime\%%D\bin\java.exe"
  call :try
)
set "CANDIDATE=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME call :try
for %%J in (java.exe) do set "CANDIDATE=%%~$PATH:J"
if defined CANDIDATE call :try
if not defined JAVA for %%R in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
  for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    for /f "delims=" %%D in ('dir /b /ad "%%~R\%%~V" 2^>nul') do (
      set "CANDIDATE=%%~R\%%~V\%%D\bin\java.exe"
      call :try
    )
  )
)
if not defined JAVA goto nojava

if not exist "%SETKANI_TOP%\pom.xml" goto release
if not exist "%HERE%src\main" goto release

set "SETKANI_JAR=%HERE%target\setkani.jar"
if not exist "%SETKANI_JAR%" goto build
powershell -NoProfile -Command "Set-Location -LiteralPath $env:SETKANI_TOP; $built = (Get-Item -LiteralPath $env:SETKANI_JAR).LastWriteTimeUtc; $newer = Get-ChildItem -Path pom.xml, core\pom.xml, cli\pom.xml, core\src\main, cli\src\main -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 }" >nul 2>nul
if not errorlevel 1 goto run

:build
set "LOG=%TEMP%\setkani-build-%RANDOM%.log"
>&2 echo Pripravuji setkani, jen jednou, asi minutu ... / Preparing setkani, once, about a minute ...
pushd "%SETKANI_TOP%"
call .\mvnw.cmd -q -B -pl cli -am "-Dmaven.test.skip=true" "-Dassembly.skipAssembly=true" package <nul >"%LOG%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if "%RESULT%"=="0" (
  del "%LOG%" >nul 2>nul
  goto run
)
type "%LOG%" >&2
del "%LOG%" >nul 2>nul
exit /b 1

:release
set "SETKANI_JAR=%HERE%setkani.jar"
if exist "%SETKANI_JAR%" goto run
>&2 echo Vedle tohoto skriptu chybi setkani.jar: "%SETKANI_JAR%"
>&2 echo setkani.jar is missing beside this script: "%SETKANI_JAR%"
exit /b 1

:run
rem The desk stays open all day beside other programs: it gives back what it does not need.
set "MEMORY="
if "%~1"=="desk" set "MEMORY=-Xms16m -Xmx1g -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
"%JAVA%" -Xshare:auto -XX:+UseSerialGC -XX:-UsePerfData %MEMORY% -jar "%SETKANI_JAR%" %*
exit /b %ERRORLEVEL%

:nojava
if not defined FOUND set "FOUND=-"
>&2 echo setkani potrebuje Javu 17 nebo novejsi, zde: %FOUND%. Je zdarma: https://adoptium.net
>&2 echo Stahnete ji (Temurin, instalator .msi), nainstalujte a spustte setkani znovu.
>&2 echo setkani needs Java 17 or newer, here: %FOUND%. It is free: https://adoptium.net
>&2 echo Download it (Temurin, the .msi installer), install it and start setkani again.
exit /b 1

rem Takes CANDIDATE, a java.exe, if it is the first that is new enough. Its "release" file says so
rem without starting it.
:try
if defined JAVA exit /b 0
if not exist "%CANDIDATE%" exit /b 0
set "VERSION="
for %%I in ("%CANDIDATE%") do set "RELEASE=%%~dpI..\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%A in ("%RELEASE%") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
if defined VERSION goto judge
set "SAID=%TEMP%\setkani-java-%RANDOM%.txt"
"%CANDIDATE%" -version >nul 2>"%SAID%"
for /f "usebackq tokens=2,3" %%A in ("%SAID%") do if "%%A"=="version" set "VERSION=%%~B"
del "%SAID%" >nul 2>nul

:judge
if not defined VERSION exit /b 0
rem Java 8 calls itself 1.8.
if "%VERSION:~0,2%"=="1." set "VERSION=%VERSION:~2%"
for /f "tokens=1 delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 (
  set "JAVA=%CANDIDATE%"
) else (
  if not defined FOUND set "FOUND=%MAJOR%"
)
exit /b 0
