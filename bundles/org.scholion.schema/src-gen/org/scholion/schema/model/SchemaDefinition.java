/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.util.FeatureMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A schema: tag sets and types.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getTagSets <em>Tag Sets</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getTypes <em>Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getStances <em>Stances</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getPassages <em>Passages</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getDocumentLabels <em>Document Labels</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getFormat <em>Format</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.scholion.schema.model.SchemaDefinition#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition()
 * @model extendedMetaData="kind='elementOnly' name='schema'"
 * @generated
 */
public interface SchemaDefinition extends SchemaElement {
	/**
	 * Returns the value of the '<em><b>Tag Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.TagSetDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tag sets, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Sets</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_TagSets()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='tagSet'"
	 * @generated
	 */
	EList<TagSetDefinition> getTagSets();

	/**
	 * Returns the value of the '<em><b>Types</b></em>' attribute list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.util.FeatureMap.Entry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All types of all kinds, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' attribute list.
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_Types()
	 * @model dataType="org.eclipse.emf.ecore.EFeatureMapEntry" many="true"
	 *        extendedMetaData="kind='group' name='types:4'"
	 * @generated
	 */
	FeatureMap getTypes();

	/**
	 * Returns the value of the '<em><b>Entities</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.EntityDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entity types, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entities</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_Entities()
	 * @model containment="true" transient="true" volatile="true" derived="true"
	 *        extendedMetaData="kind='element' name='entity' group='#types:4'"
	 * @generated
	 */
	EList<EntityDefinition> getEntities();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.RelationDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relation types, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_Relations()
	 * @model containment="true" transient="true" volatile="true" derived="true"
	 *        extendedMetaData="kind='element' name='relation' group='#types:4'"
	 * @generated
	 */
	EList<RelationDefinition> getRelations();

	/**
	 * Returns the value of the '<em><b>Stances</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.StanceDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stance types, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stances</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_Stances()
	 * @model containment="true" transient="true" volatile="true" derived="true"
	 *        extendedMetaData="kind='element' name='stance' group='#types:4'"
	 * @generated
	 */
	EList<StanceDefinition> getStances();

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.PassageDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The passage types, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passages</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_Passages()
	 * @model containment="true" transient="true" volatile="true" derived="true"
	 *        extendedMetaData="kind='element' name='passage' group='#types:4'"
	 * @generated
	 */
	EList<PassageDefinition> getPassages();

	/**
	 * Returns the value of the '<em><b>Document Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.DocumentLabelDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documentLabel types, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document Labels</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_DocumentLabels()
	 * @model containment="true" transient="true" volatile="true" derived="true"
	 *        extendedMetaData="kind='element' name='documentLabel' group='#types:4'"
	 * @generated
	 */
	EList<DocumentLabelDefinition> getDocumentLabels();

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The format of the XML; 1 when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(int)
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_Format()
	 * @model default="1"
	 *        extendedMetaData="kind='attribute' name='format'"
	 * @generated
	 */
	int getFormat();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.SchemaDefinition#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(int value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The BCP 47 tag of the main language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_Language()
	 * @model extendedMetaData="kind='attribute' name='language'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.SchemaDefinition#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.RuleDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rules beyond types, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getSchemaDefinition_Rules()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='rule'"
	 * @generated
	 */
	EList<RuleDefinition> getRules();

} // SchemaDefinition
