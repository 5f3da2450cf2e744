/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An attribute of a type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getKind <em>Kind</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getTagSet <em>Tag Set</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#isRequired <em>Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition()
 * @model extendedMetaData="kind='elementOnly' name='attribute'"
 * @generated
 */
public interface AttributeDefinition extends SchemaElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"text"</code>.
	 * The literals are from the enumeration {@link org.scholion.schema.model.ValueKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What values the attribute takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.scholion.schema.model.ValueKind
	 * @see #setKind(ValueKind)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Kind()
	 * @model default="text"
	 *        extendedMetaData="kind='attribute' name='kind'"
	 * @generated
	 */
	ValueKind getKind();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.scholion.schema.model.ValueKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ValueKind value);

	/**
	 * Returns the value of the '<em><b>Tag Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the tag set it draws from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Set</em>' attribute.
	 * @see #setTagSet(String)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_TagSet()
	 * @model extendedMetaData="kind='attribute' name='tagSet'"
	 * @generated
	 */
	String getTagSet();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getTagSet <em>Tag Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag Set</em>' attribute.
	 * @see #getTagSet()
	 * @generated
	 */
	void setTagSet(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an annotation without it is incomplete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Required()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='required'"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value a new annotation gets, as text; a tag id for tags.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_DefaultValue()
	 * @model extendedMetaData="kind='attribute' name='default'"
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getDefaultValue <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

} // AttributeDefinition
