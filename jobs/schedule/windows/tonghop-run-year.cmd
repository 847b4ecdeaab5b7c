@echo off
rem Consolidates one year unattended. Usage: tonghop-run-year.cmd YEAR
rem What a person must know goes to the event log "Application", source tonghop, whose number is 100 and the
rem exit code: attach a mail or a command to these events (Event Viewer, "Attach Task To This Event").
setlocal
set YEAR=%1
if "%YEAR%"=="" exit /b 2
if "%TONGHOP_HOME%"=="" set TONGHOP_HOME=C:\tonghop
set TRIES=3

:run
java -jar "%TONGHOP_HOME%\tonghop.jar" run "%TONGHOP_HOME%\jobs\%YEAR%" --work "%TONGHOP_HOME%\work" --lang vi >"%TONGHOP_HOME%\last-run-%YEAR%.txt" 2>&1
set CODE=%ERRORLEVEL%
if %CODE% EQU 0 exit /b 0
set /a TRIES-=1
rem Only 1 is worth another try: with the same inputs it goes on where it stopped. ping waits five minutes;
rem timeout would want a console.
if %CODE% EQU 1 if %TRIES% GTR 0 (
  ping -n 300 127.0.0.1 >nul
  goto run
)

set KIND=ERROR
if %CODE% EQU 3 set KIND=WARNING
if %CODE% EQU 5 set KIND=WARNING
set /a ID=100
if %CODE% GEQ 1 if %CODE% LEQ 5 set /a ID=100+CODE
eventcreate /L APPLICATION /SO tonghop /T %KIND% /ID %ID% /D "tonghop %YEAR% ended with exit code %CODE%. What it printed: %TONGHOP_HOME%\last-run-%YEAR%.txt" >nul
exit /b %CODE%
