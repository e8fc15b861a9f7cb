<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
 <context>
  <name>orsen</name>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>1. Stock and incidents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>2. Rating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>3. Confidential release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <location filename="../../orsen_qgis/stock/reading.py" />
   <source>Stopped: nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>The folder “{folder}” does not exist. Create it or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <source>The output “{name}” cannot be written. Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <source>The output “{name}” could not be written to its end: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>{place}, row {row}, column “{column}”: “{value}” is not {wanted}. Correct it and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>“{path}” cannot be written: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>“{path}” is open in the project. Remove that layer first, or choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reading.py" />
   <source>“{source}” has no column “{column}”. Choose another layer, or import the file with ORSEN first.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
