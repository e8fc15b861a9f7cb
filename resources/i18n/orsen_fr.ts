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
   <location filename="../../orsen_qgis/circles/areas.py" />
   <source>A territory needs shapely: install it with the QPIP plugin, or with “pip install shapely” in QGIS's Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/cells.py" />
   <source>Cells need pyproj, which QGIS normally brings: install it with the QPIP plugin, or with “pip install pyproj” in QGIS's Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy.py" />
   <source>Circle “{circle}”: its convention {reference} expired on {expires_on}. Renew it and correct the circle file; nothing leaves until then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy.py" />
   <source>Circle “{circle}”: its convention {reference} is signed on {signed_on} only; nothing leaves before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>Decisions belong to a campaign: name the campaign that is being rated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>No address belongs to the landlord “{landlord}” that was named as covered. Write its name as in the column “bailleur”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/apply.py" />
   <source>QGIS does not take the style “{path}”: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <location filename="../../orsen_qgis/stock/reading.py" />
   <source>Stopped: nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/candidates.py" />
   <source>The addresses have no column “{column}”, so nothing can be released. Classify them with ORSEN first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/candidates.py" />
   <source>The addresses have no places, or no known coordinate system, so no map of them can be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/candidates.py" />
   <source>The column “{column}” of the addresses is not of the kind “{kind}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/cells.py" />
   <source>The coordinate system {source} cannot be turned into {target}: {error}. Reproject the layer to Lambert-93.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>The folder “{folder}” does not exist. Create it or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is not valid JSON: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: its schema is not “{schema}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: its thresholds do not rise from ponctuelle to quotidienne.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: the fact type “{code}” stands twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: thresholds.ponctuelle must be 1, as one fact in the window is enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} holds “{name}”, which is unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is lower than a less severe cell of the same frequency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is lower than a lighter impact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is lower than a rarer cell of the same severity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is none of {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not a level from 1 to 4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not a list with at least one item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not a whole number above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not an object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} lacks “{name}”.</source>
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
   <location filename="../../orsen_qgis/symbology/apply.py" />
   <source>The style “{path}” is missing. Install the plugin again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/areas.py" />
   <source>The territory holds no polygon, or something else beside polygons. Choose a layer of polygons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/facts.py" />
   <source>The window ends on {end}, before it starts on {start}. Correct its dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: a level is 1, 2, 3, 4 or null (not assessed).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: fewer than {households} dwellings at the address need the reference and date of an impact assessment, convention.aipd.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a list that holds at least one value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a text that is not empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a whole number, 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give an object, in braces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: name at least one departement or commune; nowhere is implied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: name each landlord that signed; “*” is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: the convention is signed after it expires. Correct the dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: the text starts or ends with a space, or holds a line break or a control character. Take it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “nb_non_evalue” counts what is not assessed, which “levels” does not hold. Add null to the levels or take the field out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “{code}” is not a code of INSEE's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “{field}” is not a field that can be released at the precision “{precision}”. It is one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “{field}” never leaves the landlord.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “{field}” says more than the precision “{precision}” allows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: “{key}” is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: “{key}” is not a key that is known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” is not a date. Write it as 2026-06-30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” is not a precision. It is one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” is not the identity of a register: 32 characters, 0 to 9 and a to f, as copies print it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” stands twice. Keep one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>{place}, row {row}, column “{column}”: “{value}” is not {wanted}. Correct it and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>“{file}” cannot be read: {error}. Check the path and your rights on the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>“{file}” holds no circle “{circle}”. It holds: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>“{file}” is not a JSON file in UTF-8: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>“{file}” is not a circle file: it does not start with “schema”: “{schema}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>“{file}” says “{key}” twice in one object. Keep one of them.</source>
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
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}, column “{column}”: {value} is not a level from 1 to 4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}, column “{column}”: “{word}” is none of {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: another decision of the same day retains another level for “{identifier}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: contre_visite is “{word}”, which is none of {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: source_niveau is “{word}”, which is none of {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the address has no adresse_id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the adresse_id “{identifier}” stands twice. Each address must have its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: the decision has no decide_le date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the fact has neither a type nor a gravite. Give it one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the fact has no frequence. Write ponctuelle, reguliere or quotidienne.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the fact type “{word}” is not one of the grid “{grid}”. Correct it, or map it to one of the grid's types when importing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the incident has no date. Give it one, or import the file with ORSEN first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/axes.py" />
   <source>“{word}” is none of: {words}.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
